import { describe, expect, it } from 'vitest';
import { secretFallbacks } from '../../src/flow/secret-fallbacks.js';
import { secretsInSlots } from '../../src/flow/secret-slots.js';
import { models } from '../../src/models/index.js';
import { factsOf } from '../source-file.js';

/** What is found, as it stands in the program: `'x' signing JWT_SECRET argument 2 of sign()`. */
function slotsIn(program: string): readonly string[] {
  const facts = factsOf(program, models);
  return secretsInSlots(facts).map(({ node, is, variable, spelled }) => `${program.slice(...node.range)} ${is} ${variable} ${spelled}`);
}

function fallbacksIn(program: string): readonly string[] {
  const facts = factsOf(program, models);
  return secretFallbacks(facts).map(({ node, is, name }) => `${program.slice(...node.range)} ${is} ${name}`);
}

describe('texts in the place of a secret', () => {
  it('are found where they are handed over', () => {
    expect(slotsIn(`
import jwt from 'jsonwebtoken';
export const token = jwt.sign({ sub: '7' }, 'shop');`)).toEqual(["'shop' signing JWT_SECRET argument 2 of jwt.sign()"]);
  });
  it('are none where the environment is read', () => {
    expect(slotsIn(`
import jwt from 'jsonwebtoken';
export const token = jwt.sign({ sub: '7' }, process.env.JWT_SECRET);`)).toEqual([]);
  });
  it('are found behind constants, bags and lists', () => {
    expect(slotsIn(`
import session from 'express-session';
const config = { session: { secrets: ['new one', 'old one'] } };
export const keeper = session({ secret: config.session.secrets });`)).toEqual([
      "'new one' signing SESSION_SECRET `secret` of session()",
      "'old one' signing SESSION_SECRET `secret` of session()",
    ]);
  });
  it('are found in what encodes them and in sums', () => {
    expect(slotsIn(`
import { createHmac, createSecretKey } from 'node:crypto';
import { SignJWT } from 'jose';
const part = 'shop';
const key = new TextEncoder().encode(part + '-secret');
export const token = new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).sign(key);
export const one = createHmac('sha256', Buffer.from('bytes'));
export const two = createHmac('sha256', createSecretKey(Buffer.from(\`\${part}-key\`)));`)).toEqual([
      "part + '-secret' signing JWT_SECRET the argument of sign()",
      "'bytes' signing HMAC_SECRET argument 2 of createHmac()",
      "`${part}-key` signing HMAC_SECRET argument 2 of createHmac()",
    ]);
  });
  it('are none where a part of them is drawn or read', () => {
    expect(slotsIn(`
import { createHmac, randomBytes } from 'node:crypto';
export const one = createHmac('sha256', \`shop-\${process.env.KEY}\`);
export const two = createHmac('sha256', randomBytes(32));`)).toEqual([]);
  });
  it('are found in parameters that callers of the file fill', () => {
    expect(slotsIn(`
import cookieParser from 'cookie-parser';
const cookies = (secret: string) => cookieParser(secret);
export const parser = cookies('kekse');`)).toEqual(["'kekse' signing COOKIE_SECRET the argument of cookieParser()"]);
  });
  it('are found where a plugin is registered, where a callback returns them and where they are assigned', () => {
    expect(slotsIn(`
import Fastify from 'fastify';
import jwt from '@fastify/jwt';
import Koa from 'koa';
import { doubleCsrf } from 'csrf-csrf';
Fastify().register(jwt, { secret: 'helpdesk' });
const app = new Koa();
app.keys = ['koa keys'];
export const csrf = doubleCsrf({ getSecret: () => 'csrf' });`)).toEqual([
      "'helpdesk' signing JWT_SECRET `secret` of register()",
      "'koa keys' signing COOKIE_KEYS `app.keys`",
      "'csrf' signing CSRF_SECRET `getSecret` of doubleCsrf()",
    ]);
  });
  it('are none when they are empty, public or for development alone', () => {
    expect(slotsIn(`
import jwt from 'jsonwebtoken';
export const one = jwt.sign({}, '');
export const two = (token: string) => jwt.verify(token, '-----BEGIN PUBLIC KEY-----');
export const three = jwt.sign({}, process.env.NODE_ENV === 'production' ? process.env.JWT_SECRET : 'development');`)).toEqual([]);
  });
  it('are passwords unless they are well known on this machine', () => {
    expect(slotsIn(`
import { Pool } from 'pg';
import { Sequelize } from 'sequelize';
export const near = new Pool({ host: 'localhost', password: 'postgres' });
export const nearest = new Pool({ password: 'postgres' });
export const far = new Pool({ host: 'db.shop.io', password: 'postgres-9x2' });
export const here = new Sequelize('shop', 'root', 'root', { host: '127.0.0.1', dialect: 'mysql' });
export const there = new Sequelize('shop', 'root', 'tomato-9x2', { host: 'db.shop.io', dialect: 'mysql' });`)).toEqual([
      "'postgres-9x2' password DB_PASSWORD `password` of new Pool()",
      "'tomato-9x2' password DB_PASSWORD argument 3 of new Sequelize()",
    ]);
  });
  it('are keys when they look drawn', () => {
    expect(slotsIn(`
import OpenAI from 'openai';
export const local = new OpenAI({ baseURL: 'http://localhost:11434/v1', apiKey: 'ollama' });
export const unfilled = new OpenAI({ apiKey: 'your-api-key-here-123' });
export const drawn = new OpenAI({ apiKey: 'q8Zt4Lw2Rk9Xm3Vb' });`)).toEqual(["'q8Zt4Lw2Rk9Xm3Vb' key OPENAI_API_KEY `apiKey` of new OpenAI()"]);
  });
  it('are none in a cookie that keeps the theme', () => {
    expect(slotsIn(`
import { createCookieSessionStorage } from 'react-router';
export const theme = createCookieSessionStorage({ cookie: { name: 'theme', secrets: ['no matter'] } });
export const login = createCookieSessionStorage({ cookie: { name: 'session', secrets: ['matters'] } });`)).toEqual([
      "'matters' signing SESSION_SECRET `secrets` of createCookieSessionStorage()",
    ]);
  });
  it('are found in options that only their type tells of', () => {
    expect(slotsIn(`
import type { NextAuthOptions } from 'next-auth';
export const authOptions: NextAuthOptions = { providers: [], secret: 'shop' };
export const other: Options = { secret: 'none of ours' };`)).toEqual(["'shop' signing NEXTAUTH_SECRET `secret`"]);
  });
  it('are left to the fallbacks where they only stand in', () => {
    const program = `
import session from 'express-session';
const otherwise = 'keyboard cat';
export const one = session({ secret: process.env.APP_WORD || otherwise });`;
    expect(slotsIn(program)).toEqual([]);
    expect(fallbacksIn(program)).toEqual(['otherwise signing APP_WORD']);
  });
  it('are secrets in the code where they are used bare as well', () => {
    expect(slotsIn(`
import session from 'express-session';
const otherwise = 'keyboard cat';
export const one = session({ secret: process.env.APP_WORD || otherwise });
export const two = session({ secret: otherwise });`)).toEqual(["'keyboard cat' signing SESSION_SECRET `secret` of session()"]);
  });
});
