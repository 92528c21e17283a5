import { huaihua2010 } from '../shared/campaign/huaihua-2010-19';
import { runCheck } from './command-line/run-check';

// A reader that has seen enough (head, less) closes the pipe: that is no failure.
process.stdout.on('error', () => process.exit());

process.exitCode = await runCheck(process.argv.slice(2), huaihua2010, {
  // npm moves to the project's folder and says here where the command was given.
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  now: new Date(),
  width: process.stdout.columns ?? 110,
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
});
