import { exec, execFileSync } from 'node:child_process';

export function run(command: string) {
  exec(`ls ${command}`, (error, out) => console.log(error, out)); // sink: shell
  return execFileSync('ls', [command]); // sink: shell
}
