import { env, stderr } from 'node:process';

const { DATABASE_URL } = process.env; // sensitive: environment
export const port = process.env.PORT; // source: environment; sensitive: environment
export const host = env.HOST; // source: environment; sensitive: environment
export const mode = import.meta.env.MODE; // source: environment
export const region = Deno.env.get('REGION'); // source: environment; sensitive: environment
export const shard = Bun.env['SHARD']; // source: environment; sensitive: environment
export const url = DATABASE_URL; // source: environment

process.stdout.write('up'); // sink: log
stderr.write('down'); // sink: log
export const whole = { ...process.env }; // sensitive: environment
