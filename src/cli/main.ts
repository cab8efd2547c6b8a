import { Command, CommanderError } from 'commander';
import { UserError } from '../errors.js';
import { InvalidSettings } from '../settings/problem.js';
import { printJson, type ExitCode, type Io } from './io.js';
import { checkCommand } from './check.js';
import { emitCommand } from './emit.js';
import { gcCommand } from './gc.js';
import { initCommand } from './init.js';
import { lintCommand } from './lint.js';
import { passwordCommand } from './password.js';
import { probeCommand } from './probe.js';
import { validateCommand } from './validate.js';
import { version } from './version.js';

/** What every command gets: the process's edges and the options that all commands share. */
export interface CommandContext {
  readonly io: Io;
  /** The settings file that --settings names, if any. */
  readonly settings: string | undefined;
  readonly json: boolean;
}

/**
 * A command of the command line: adds its own arguments and options to `command`, and hands back what runs.
 * The body returns the exit code; it throws UserError for what could not be asked.
 */
export interface CommandDefinition {
  readonly name: string;
  readonly summary: string;
  /** Larder runs it itself; it is not listed. */
  readonly isInternal?: boolean;
  readonly configure: (command: Command) => void;
  readonly run: (
    context: CommandContext,
    options: Readonly<Record<string, unknown>>,
    args: readonly string[],
  ) => Promise<ExitCode>;
}

const commands: readonly CommandDefinition[] = [
  checkCommand,
  emitCommand,
  gcCommand,
  initCommand,
  lintCommand,
  passwordCommand,
  probeCommand,
  validateCommand,
];

/** Runs the command line. Never throws: a failure is printed and becomes the exit code. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const json = argv.includes('--json');
  let exitCode: ExitCode = 0;
  const program = new Command('larder')
    .description("Keeps a CI host's container images local.")
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .showHelpAfterError('(add --help for usage)');
  for (const definition of commands) {
    const command = program
      .command(definition.name, { hidden: definition.isInternal ?? false })
      .description(definition.summary);
    command.option(
      '--settings <file>',
      'settings file (default: $LARDER_SETTINGS, ./larder.yml, /etc/larder/larder.yml)',
    );
    command.option('--json', 'print one JSON object on standard output');
    definition.configure(command);
    command.action(async (...parameters: unknown[]) => {
      const options = command.opts<{ settings?: string; json?: boolean }>();
      const context = { io, settings: options.settings, json: options.json ?? false };
      const args = parameters
        .slice(0, -2)
        .flat()
        .filter((argument) => typeof argument === 'string');
      exitCode = await definition.run(context, options, args);
    });
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    return report(error, io, json);
  }
}

function report(error: unknown, io: Io, json: boolean): ExitCode {
  if (error instanceof CommanderError) {
    // Commander has printed its message already; help and version are not failures.
    if (error.exitCode === 0) return 0;
    if (json) {
      printJson(io, { error: { message: error.message, remedy: 'larder --help lists what there is' } });
    }
    return 2;
  }
  const problem =
    error instanceof UserError
      ? { message: error.message, remedy: error.remedy }
      : {
          message: `this is a bug in larder: ${error instanceof Error ? error.message : String(error)}`,
          remedy: 'run it again with LARDER_DEBUG=1 and report what it prints',
        };
  const problems = error instanceof InvalidSettings ? { problems: error.problems } : {};
  if (json) printJson(io, { error: problem, ...problems });
  else io.err(`larder: ${problem.message}\n  ${problem.remedy}\n`);
  if (io.env['LARDER_DEBUG'] && error instanceof Error) io.err(`${error.stack ?? ''}\n`);
  return 2;
}
