import { realpathSync } from 'node:fs';
import { main } from './main.js';

void main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  env: process.env,
  cwd: process.cwd(),
  program: [process.execPath, realpathSync(process.argv[1] ?? '')],
}).then((exitCode) => {
  process.exitCode = exitCode;
});
