import dotenv, { parse } from 'dotenv';
import { readFileSync } from 'node:fs';

const { parsed } = dotenv.config();
export const all = parsed; // sensitive: environment
export const port = dotenv.config().parsed.PORT; // source: environment; sensitive: environment
export const other = parse(readFileSync('.env.other')); // sensitive: environment
