import { answerQuestion } from '../check/index.js';
import type { CommandDefinition } from './main.js';

/** What `check` runs in a helper container, to ask from the engine's host. */
export const probeCommand: CommandDefinition = {
  name: 'probe',
  summary: 'answer a question of check, inside its helper container',
  isInternal: true,
  configure: (command) => {
    command.argument('<question>');
  },
  run: async ({ io }, _, [question = '']) => {
    io.out(await answerQuestion(question));
    return 0;
  },
};
