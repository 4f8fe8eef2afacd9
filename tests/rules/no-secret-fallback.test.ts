import rule from '../../src/rules/no-secret-fallback.js';
import { ruleTester } from './tester.js';

const strict = [{ unknown: true }] as const;

ruleTester.run('no-secret-fallback', rule, {
  valid: [
    { name: 'a secret that stops the program when it is missing', code: `
const secret = process.env.JWT_SECRET;
if (!secret) throw new Error('JWT_SECRET is not set');`, options: strict },
    { name: 'a secret that throws in the place of a fallback', code: `
export const secret = process.env.JWT_SECRET ?? (() => { throw new Error('JWT_SECRET is not set'); })();`, options: strict },
    { name: 'what is made of a secret, and has a beginning of its own', code: `
export const parts = process.env.JWT_SECRET?.split(',') || ['keyboard cat'];
export const shown = process.env.JWT_SECRET?.slice(0, 4) || 'keyboard cat';`, options: strict },
    { name: 'a port, a host and a level', code: `
export const port = process.env.PORT || '3000';
export const host = process.env.HOST ?? 'localhost';
export const level = process.env.LOG_LEVEL || 'info';`, options: strict },
    { name: 'settings about secrets', code: `
export const shortest = process.env.PASSWORD_MIN_LENGTH || '12';
export const lifetime = process.env.JWT_SECRET_TTL || '15m';
export const name = process.env.SECRET_NAME || 'shop/jwt';`, options: strict },
    { name: 'another variable', code: `
export const secret = process.env.AUTH_SECRET || process.env.NEXTAUTH_SECRET;`, options: strict },
    { name: 'a secret drawn at every start', code: `
import { randomBytes } from 'node:crypto';
export const secret = process.env.SESSION_SECRET || randomBytes(32).toString('hex');`, options: strict },
    { name: 'an optional key that is left empty', code: `
export const key = process.env.OPENAI_API_KEY || '';`, options: strict },
    { name: 'a placeholder that opens nothing at the provider', code: `
import OpenAI from 'openai';
export const openai = new OpenAI({ apiKey: process.env.OPENAI_API_KEY || 'your-api-key-here' });`, options: strict },
    { name: 'a secret for development alone', code: `
export const secret = process.env.NODE_ENV === 'production' ? process.env.JWT_SECRET : 'development only';`, options: strict },
    { name: 'a default that is set in development alone', code: `
if (process.env.NODE_ENV === 'development') {
  process.env.SESSION_SECRET ||= 'for development';
}`, options: strict },
    { name: 'a fallback that production refuses', code: `
const secret = process.env.JWT_SECRET || 'development';
if (process.env.NODE_ENV === 'production' && secret === 'development') throw new Error('JWT_SECRET is not set');
export { secret };`, options: strict },
    { name: 'a missing variable that ends the process beforehand', code: `
if (!process.env.JWT_SECRET && process.env.NODE_ENV === 'production') process.exit(1);
export const secret = process.env.JWT_SECRET || 'development';`, options: strict },
    { name: 'a database on this machine with the password everybody has', code: `
export const url = process.env.DATABASE_URL || 'postgres://postgres:postgres@localhost:5432/shop';`, options: strict },
    { name: 'a database without a password', code: `
export const url = process.env.MONGODB_URI || 'mongodb://db.internal:27017/shop';`, options: strict },
    { name: 'a driver that falls back to this machine', code: `
import { Pool } from 'pg';
export const pool = new Pool({ host: process.env.DB_HOST || 'localhost', password: process.env.DB_PASSWORD || 'postgres' });`, options: strict },
    { name: 'a word in the place of the password of a mail server', code: `
export const password = process.env.SMTP_PASSWORD || 'changeme';`, options: strict },
    { name: 'a pattern with a default for a port', code: `
const { JWT_SECRET, PORT = '3000' } = process.env;
export { JWT_SECRET, PORT };`, options: strict },
    { name: 'a schema that requires the secret', code: `
import { z } from 'zod';
export const env = z.object({ JWT_SECRET: z.string().min(32), PORT: z.string().default('3000') }).parse(process.env);`, options: strict },
    { name: 'a form with a default', code: `
import { z } from 'zod';
export const form = z.object({ password: z.string().default('none yet') });`, options: strict },
    { name: 'an envalid schema with a default in development', code: `
import { cleanEnv, str } from 'envalid';
export const env = cleanEnv(process.env, { JWT_SECRET: str({ devDefault: 'development' }) });`, options: strict },
    { name: 'a configuration service that requires the secret', code: `
import { ConfigService } from '@nestjs/config';
export const secret = (config: ConfigService) => config.getOrThrow('JWT_SECRET');`, options: strict },
    { name: 'a test', filename: '/app/tests/auth.test.ts', code: `
export const secret = process.env.JWT_SECRET || 'for tests';`, options: strict },
    { name: 'a seed script', filename: '/app/scripts/seed.ts', code: `
export const password = process.env.ADMIN_PASSWORD || 'first-login-please';` },
    { name: 'a key whose name does not say whose it is', code: `
export const key = process.env.REPORT_API_KEY || 'r7Kq2mZx9LwT';` },
    { name: 'an empty secret that the library refuses', code: `
import jwt from 'jsonwebtoken';
export const issue = (id: string) => jwt.sign({ sub: id }, process.env.TOKEN_KEYWORD || '', { expiresIn: '1h' });`, options: strict },
    { name: 'a session that is handed its secret', code: `
import session from 'express-session';
export const keeper = (secret: string) => session({ secret });`, options: strict },
    { name: 'a text beside a variable, not in its place', code: `
import session from 'express-session';
export const keeper = session({ name: process.env.COOKIE_NAME || 'sid', secret: process.env.SESSION_SECRET });`, options: strict },
    { name: 'a variable that is set from another', code: `
if (!process.env.SESSION_SECRET) process.env.SESSION_SECRET = process.env.AUTH_SECRET;`, options: strict },
    { name: 'a reader of variables that knows no default', code: `
function read(name: string) {
  const value = process.env[name];
  if (value === undefined) throw new Error(name);
  return value;
}
export const secret = read('JWT_SECRET');`, options: strict },
  ],
  invalid: [
    { name: 'a word in the place of the secret that signs tokens', code: `
export const secret = process.env.JWT_SECRET || 'dev-secret';`,
      errors: [{ messageId: 'signing', data: { missing: '`JWT_SECRET` is not set', slot: '' }, line: 2, column: 49, endLine: 2, endColumn: 61, suggestions: [{ messageId: 'throwWhenMissing', data: { name: 'JWT_SECRET' }, output: `
export const secret = process.env.JWT_SECRET || (() => { throw new Error('JWT_SECRET is not set'); })();` }] }] },
    { name: 'a word in its place, with the other operator', code: `
export const secret = process.env.JWT_SECRET ?? 'changeme';`,
      errors: [{ messageId: 'signing', line: 2, suggestions: [{ messageId: 'throwWhenMissing', data: { name: 'JWT_SECRET' }, output: `
export const secret = process.env.JWT_SECRET ?? (() => { throw new Error('JWT_SECRET is not set'); })();` }] }] },
    { name: 'a word at the end of two variables', code: `
export const secret = process.env.AUTH_SECRET || process.env.NEXTAUTH_SECRET || 'secret';`,
      errors: [{ messageId: 'signing', data: { missing: '`AUTH_SECRET` is not set', slot: '' }, line: 2, column: 81, suggestions: 1 }] },
    { name: 'a ternary that says the same', code: `
export const secret = process.env.COOKIE_SECRET ? process.env.COOKIE_SECRET : 'cookies';`,
      errors: [{ messageId: 'signing', line: 2, suggestions: [{ messageId: 'throwWhenMissing', data: { name: 'COOKIE_SECRET' }, output: `
export const secret = process.env.COOKIE_SECRET ? process.env.COOKIE_SECRET : (() => { throw new Error('COOKIE_SECRET is not set'); })();` }] }] },
    { name: 'a default in a pattern', code: `
const { JWT_SECRET = 'dev-secret', PORT = '3000' } = process.env;
export { JWT_SECRET, PORT };`,
      errors: [{ messageId: 'signing', line: 2, column: 22, suggestions: [{ messageId: 'throwWhenMissing', data: { name: 'JWT_SECRET' }, output: `
const { JWT_SECRET = (() => { throw new Error('JWT_SECRET is not set'); })(), PORT = '3000' } = process.env;
export { JWT_SECRET, PORT };` }] }] },
    { name: 'a variable that is filled in when it is missing', code: `
if (!process.env.SESSION_SECRET) {
  process.env.SESSION_SECRET = 'keyboard cat';
}`,
      errors: [{ messageId: 'signing', line: 3, suggestions: [{ messageId: 'throwWhenMissing', data: { name: 'SESSION_SECRET' }, output: `
if (!process.env.SESSION_SECRET) {
  throw new Error('SESSION_SECRET is not set');
}` }] }] },
    { name: 'a variable that is filled in by an operator', code: `
process.env.SESSION_SECRET ||= 'keyboard cat';`,
      errors: [{ messageId: 'signing', line: 2, suggestions: [{ messageId: 'throwWhenMissing', data: { name: 'SESSION_SECRET' }, output: `
process.env.SESSION_SECRET ||= (() => { throw new Error('SESSION_SECRET is not set'); })();` }] }] },
    { name: 'a schema with a default', code: `
import { z } from 'zod';
export const env = z.object({ JWT_SECRET: z.string().min(8).default('development'), PORT: z.string().default('3000') }).parse(process.env);`,
      errors: [{ messageId: 'signing', line: 3, suggestions: [{ messageId: 'requireVariable', data: { name: 'JWT_SECRET' }, output: `
import { z } from 'zod';
export const env = z.object({ JWT_SECRET: z.string().min(8), PORT: z.string().default('3000') }).parse(process.env);` }] }] },
    { name: 'a secret that is trimmed before it is missed', code: `
export const secret = process.env.JWT_SECRET?.trim() || 'keyboard cat';`,
      errors: [{ messageId: 'signing', line: 2, suggestions: [{ messageId: 'throwWhenMissing', data: { name: 'JWT_SECRET' }, output: `
export const secret = process.env.JWT_SECRET?.trim() || (() => { throw new Error('JWT_SECRET is not set'); })();` }] }] },
    { name: 'a schema that names the former secret: the suggestion takes out and repeats nothing', code: `
import { z } from 'zod';
export const env = z.object({ JWT_SECRET: z.string().refine((text) => text !== 'crocus').default('development') }).parse(process.env);`,
      errors: [{ messageId: 'signing', line: 3, suggestions: [{ messageId: 'requireVariable', data: { name: 'JWT_SECRET' }, output: `
import { z } from 'zod';
export const env = z.object({ JWT_SECRET: z.string().refine((text) => text !== 'crocus') }).parse(process.env);` }] }] },
    { name: 'an envalid schema with a default', code: `
import { cleanEnv, str } from 'envalid';
export const env = cleanEnv(process.env, { JWT_SECRET: str({ default: 'development' }) });`,
      errors: [{ messageId: 'signing', line: 3, suggestions: [] }] },
    { name: 'a configuration service with a default', code: `
import { ConfigService } from '@nestjs/config';
export const secret = (config: ConfigService) => config.get('JWT_SECRET', 'development');`,
      errors: [{ messageId: 'signing', line: 3, suggestions: [] }] },
    { name: 'a configuration service with a fallback', code: `
import { ConfigService } from '@nestjs/config';
export const secret = (config: ConfigService) => config.get('JWT_SECRET') || 'development';`,
      errors: [{ messageId: 'signing', line: 3, suggestions: 1 }] },
    { name: 'a constant in the place of the secret', code: `
const DEFAULT_SECRET = 'shop-secret';
export const secret = process.env.JWT_SECRET || DEFAULT_SECRET;`,
      errors: [{ messageId: 'signing', line: 3, column: 49, suggestions: 1 }] },
    { name: 'a reader of variables with a default', code: `
function read(name: string, fallback?: string) {
  return process.env[name] ?? fallback;
}
export const secret = read('JWT_SECRET', 'development');
export const port = read('SERVER_PORT', '3000');`,
      errors: [{ messageId: 'signing', line: 5, suggestions: [] }] },
    { name: 'a session whose variable has any name', code: `
import session from 'express-session';
export const keeper = session({ secret: process.env.APP_KEYWORD || 'keyboard cat' });`,
      errors: [{ messageId: 'signing', data: { missing: '`APP_KEYWORD` is not set', slot: ' as `secret` of session()' }, line: 3, suggestions: 1 }] },
    { name: 'a session that takes its secret from a bag with a default', code: `
import session from 'express-session';
const config = { secret: process.env.APP_KEYWORD ?? 'keyboard cat' };
export const keeper = session({ secret: config.secret });`,
      errors: [{ messageId: 'signing', line: 3, suggestions: 1 }] },
    { name: 'a parameter with a default that signs', code: `
import jwt from 'jsonwebtoken';
export function issue(id: string, secret = 'development') {
  return jwt.sign({ sub: id }, secret, { expiresIn: '1h' });
}`,
      errors: [{ messageId: 'signing', data: { missing: 'nothing else is given', slot: ' as argument 2 of jwt.sign()' }, line: 3, suggestions: [{ messageId: 'throwWhenMissing', data: { name: 'JWT_SECRET' }, output: `
import jwt from 'jsonwebtoken';
export function issue(id: string, secret = (() => { throw new Error('The secret is not set'); })()) {
  return jwt.sign({ sub: id }, secret, { expiresIn: '1h' });
}` }] }] },
    { name: 'a key that is encoded before it signs', code: `
import { SignJWT } from 'jose';
const key = new TextEncoder().encode(process.env.TOKEN_KEYWORD || 'development');
export const issue = (id: string) => new SignJWT({ sub: id }).setProtectedHeader({ alg: 'HS256' }).setExpirationTime('1h').sign(key);`,
      errors: [{ messageId: 'signing', line: 3, suggestions: 1 }] },
    { name: 'an empty key that signs', code: `
import { createHmac } from 'node:crypto';
export const sign = (body: string) => createHmac('sha256', process.env.WEBHOOK_SECRET || '').update(body).digest('hex');`,
      errors: [{ messageId: 'empty', data: { missing: '`WEBHOOK_SECRET` is not set', slot: ' as argument 2 of createHmac()' }, line: 3, suggestions: 1 }] },
    { name: 'a password of a database', code: `
import { Pool } from 'pg';
export const pool = new Pool({ host: process.env.DB_HOST, password: process.env.DB_PASSWORD || 'hunter2-hunter' });`,
      errors: [{ messageId: 'password', data: { missing: '`DB_PASSWORD` is not set', slot: ' as `password` of new Pool()' }, line: 3, suggestions: 1 }] },
    { name: 'a password that lets the administrator in', code: `
export const password = process.env.ADMIN_PASSWORD || 'admin123';`,
      errors: [{ messageId: 'password', data: { missing: '`ADMIN_PASSWORD` is not set', slot: '' }, line: 2, suggestions: 1 }] },
    { name: 'the usual word for the administrator', code: `
export const password = process.env.ADMIN_PASSWORD || 'changeme';`,
      errors: [{ messageId: 'password', line: 2, suggestions: 1 }] },
    { name: 'a secret of a provider', code: `
export const secret = process.env.GOOGLE_CLIENT_SECRET || 'Qx7mZk29LwTr';`,
      errors: [{ messageId: 'key', data: { missing: '`GOOGLE_CLIENT_SECRET` is not set', slot: '' }, line: 2, suggestions: 1 }] },
    { name: 'a seed script, strictly', filename: '/app/scripts/seed.ts', options: strict, code: `
export const password = process.env.ADMIN_PASSWORD || 'first-login-please7';`,
      errors: [{ messageId: 'password', line: 2, suggestions: 1 }] },
    { name: 'a key whose name does not say whose it is, strictly', options: strict, code: `
export const key = process.env.REPORT_API_KEY || 'r7Kq2mZx9LwT';`,
      errors: [{ messageId: 'maybeSecret', data: { missing: '`REPORT_API_KEY` is not set', slot: '' }, line: 2, suggestions: 1 }] },
    { name: 'a check that only logs', code: `
if (!process.env.JWT_SECRET) console.warn('JWT_SECRET is not set');
export const secret = process.env.JWT_SECRET || 'development';`,
      errors: [{ messageId: 'signing', line: 3, suggestions: 1 }] },
    { name: 'a refusal of wrong tokens, which is none of a missing one', code: `
const secret = process.env.ADMIN_TOKEN_SECRET || 'let me in';
export function enter(token: string) {
  if (token !== secret) throw new Error('Forbidden');
}`,
      errors: [{ messageId: 'signing', line: 2, suggestions: 1 }] },
    { name: 'a fallback in production', code: `
export const secret = process.env.NODE_ENV === 'production' ? process.env.JWT_SECRET || 'production' : 'development';`,
      errors: [{ messageId: 'signing', line: 2, suggestions: 1 }] },
    { name: 'a Vite variable', code: `
export const secret = import.meta.env.SESSION_SECRET || 'keyboard cat';`,
      errors: [{ messageId: 'signing', line: 2, suggestions: 1 }] },
    { name: 'a strategy of Passport', code: `
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-jwt';
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor() {
    super({ jwtFromRequest: (req) => req.cookies.token, secretOrKey: process.env.TOKEN_KEYWORD || 'development' });
  }
}`,
      errors: [{ messageId: 'signing', data: { missing: '`TOKEN_KEYWORD` is not set', slot: ' as `secretOrKey` of super()' }, line: 6, suggestions: 1 }] },
  ],
});
