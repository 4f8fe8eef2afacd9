import { env } from 'node:process';

const { DATABASE_URL } = process.env;
export const port = process.env.PORT; // source: environment
export const host = env.HOST; // source: environment
export const mode = import.meta.env.MODE; // source: environment
export const region = Deno.env.get('REGION'); // source: environment
export const shard = Bun.env['SHARD']; // source: environment
export const url = DATABASE_URL; // source: environment
