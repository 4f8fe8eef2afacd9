import rule from '../../src/rules/no-permissive-cors.js';
import { ruleTester } from './tester.js';

const strict = [{ unknown: true }] as const;

ruleTester.run('no-permissive-cors', rule, {
  valid: [
    { name: 'cors: one origin with credentials', code: `
import cors from 'cors';
import express from 'express';
express().use(cors({ origin: 'https://app.example.com', credentials: true }));`, options: strict },
    { name: 'cors: a list kept in a variable', code: `
const cors = require('cors');
const express = require('express');
const sites = ['https://app.example.com', 'https://admin.example.com'];
express().use(cors({ origin: sites, credentials: true }));`, options: strict },
    { name: 'cors: origins from the environment', code: `
import cors from 'cors';
import express from 'express';
express().use(cors({ origin: process.env.CORS_ORIGIN, credentials: true }));`, options: strict },
    { name: 'cors: no origin at all', code: `
import cors from 'cors';
import express from 'express';
express().use(cors({ origin: false, credentials: true }));`, options: strict },
    { name: 'cors: defaults are for strict', code: `
import cors from 'cors';
import express from 'express';
express().use(cors());` },
    { name: 'cors: everything in development, a list in production, no credentials', code: `
import cors from 'cors';
import express from 'express';
const isDev = process.env.NODE_ENV !== 'production';
express().use(cors({ origin: isDev ? '*' : ['https://app.example.com'] }));`, options: strict },
    { name: 'cors: mounted in development only', code: `
import cors from 'cors';
import express from 'express';
const app = express();
if (process.env.NODE_ENV === 'development') {
  app.use(cors({ origin: true, credentials: true }));
}` },
    { name: 'cors: a star only when whoever runs it asks for one', code: `
import cors from 'cors';
import express from 'express';
import { origins } from './config';
express().use(cors({ origin: origins.includes('*') ? '*' : origins }));`, options: strict },
    { name: 'cors: a callback that looks the origin up', code: `
import cors from 'cors';
import express from 'express';
const allowed = ['https://app.example.com'];
express().use(cors({
  origin(origin, callback) {
    if (!origin || allowed.indexOf(origin) !== -1) callback(null, true);
    else callback(new Error('Not allowed by CORS'));
  },
  credentials: true,
}));`, options: strict },
    { name: 'cors: a callback that answers with the result of the look-up', code: `
import cors from 'cors';
import express from 'express';
const allowed = new Set(['https://app.example.com']);
express().use(cors({ origin: (origin, callback) => callback(null, !origin || allowed.has(origin)), credentials: true }));`, options: strict },
    { name: 'cors: a callback that asks another file', code: `
import cors from 'cors';
import express from 'express';
import { isTrusted } from './tenants';
express().use(cors({ origin: async (origin, callback) => callback(null, await isTrusted(origin)), credentials: true }));`, options: strict },
    { name: 'cors: an anchored pattern', code: `
import cors from 'cors';
import express from 'express';
express().use(cors({ origin: /^https:\\/\\/([a-z0-9-]+\\.)?example\\.com$/, credentials: true }));`, options: strict },
    { name: 'cors: a list with localhost at any port', code: `
import cors from 'cors';
import express from 'express';
express().use(cors({ origin: ['https://app.example.com', /^http:\\/\\/localhost(:\\d+)?$/], credentials: true }));`, options: strict },
    { name: 'cors: subdomains of the house', code: `
import cors from 'cors';
import express from 'express';
express().use(cors({ origin: (origin, done) => done(null, origin?.endsWith('.example.com')), credentials: true }));`, options: strict },
    { name: 'cors: subdomains by host name', code: `
import cors from 'cors';
import express from 'express';
express().use(cors({
  origin: (origin, done) => {
    if (!origin) return done(null, false);
    const { hostname } = new URL(origin);
    return done(null, hostname === 'example.com' || hostname.endsWith('.example.com'));
  },
  credentials: true,
}));`, options: strict },
    { name: 'cors: options given per request', code: `
import cors from 'cors';
import express from 'express';
const sites = ['https://app.example.com'];
express().use(cors((req, done) => done(null, { origin: sites.includes(req.header('Origin')), credentials: true })));`, options: strict },
    { name: 'cors: options from a factory', code: `
import cors from 'cors';
import express from 'express';
function optionsFor(site) {
  return { origin: site, credentials: true };
}
express().use(cors(optionsFor('https://app.example.com')));`, options: strict },
    { name: 'cors: one route that only reads', code: `
import cors from 'cors';
import express from 'express';
express().get('/prices', cors(), (req, res) => res.json([]));`, options: strict },
    { name: 'cors: public files', code: `
import cors from 'cors';
import express from 'express';
express().use('/fonts', cors(), express.static('fonts'));`, options: strict },
    { name: 'cors: reading methods only', code: `
import cors from 'cors';
import express from 'express';
express().use(cors({ origin: '*', methods: ['GET', 'HEAD'] }));`, options: strict },
    { name: 'cors: a function of the house with the same name', code: `
import express from 'express';
import { cors } from './cors';
express().use(cors({ origin: true, credentials: true }));`, options: strict },
    { name: 'fastify: a list', code: `
import Fastify from 'fastify';
import cors from '@fastify/cors';
const app = Fastify();
await app.register(cors, { origin: ['https://app.example.com'], credentials: true });`, options: strict },
    { name: 'fastify: options of another plugin', code: `
import Fastify from 'fastify';
import cors from '@fastify/cors';
import session from '@fastify/session';
const app = Fastify();
await app.register(session, { origin: true, credentials: true });
await app.register(cors, { origin: 'https://app.example.com' });`, options: strict },
    { name: 'koa: origins looked up', code: `
import Koa from 'koa';
import cors from '@koa/cors';
const sites = ['https://app.example.com'];
new Koa().use(cors({ credentials: true, origin: (ctx) => (sites.includes(ctx.get('Origin')) ? ctx.get('Origin') : sites[0]) }));`, options: strict },
    { name: 'hono: the origin handed back when it is known', code: `
import { Hono } from 'hono';
import { cors } from 'hono/cors';
const app = new Hono();
app.use('*', cors({ origin: (origin) => (origin === 'https://app.example.com' ? origin : null), credentials: true }));`, options: strict },
    { name: 'nest: a list', code: `
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
const app = await NestFactory.create(AppModule);
app.enableCors({ origin: ['https://app.example.com'], credentials: true });`, options: strict },
    { name: 'nest: switched off', code: `
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
const app = await NestFactory.create(AppModule, { cors: false });`, options: strict },
    { name: 'socket.io: one origin', code: `
import { Server } from 'socket.io';
const io = new Server(3000, { cors: { origin: 'https://app.example.com', credentials: true } });`, options: strict },
    { name: 'headers: a fixed origin', code: `
import express from 'express';
express().use((req, res, next) => {
  res.header('Access-Control-Allow-Origin', 'https://app.example.com');
  res.header('Access-Control-Allow-Credentials', 'true');
  next();
});`, options: strict },
    { name: 'headers: the origin after a look-up', code: `
import express from 'express';
const sites = ['https://app.example.com'];
express().use((req, res, next) => {
  const origin = req.headers.origin;
  if (origin && sites.includes(origin)) {
    res.setHeader('Access-Control-Allow-Origin', origin);
    res.setHeader('Access-Control-Allow-Credentials', 'true');
  }
  next();
});`, options: strict },
    { name: 'headers: unknown origins turned away first', code: `
import express from 'express';
const sites = new Set(['https://app.example.com']);
express().use((req, res, next) => {
  const origin = req.get('Origin');
  if (!sites.has(origin)) return next();
  res.set({ 'Access-Control-Allow-Origin': origin, 'Access-Control-Allow-Credentials': 'true' });
  next();
});`, options: strict },
    { name: 'headers: the origin or the first of the list', code: `
import http from 'node:http';
const sites = ['https://app.example.com'];
http.createServer((req, res) => {
  const allowed = sites.includes(req.headers.origin) ? req.headers.origin : sites[0];
  res.writeHead(200, { 'Access-Control-Allow-Origin': allowed, 'Access-Control-Allow-Credentials': 'true' });
  res.end();
});`, options: strict },
    { name: 'headers: a switch over known origins', code: `
import http from 'node:http';
http.createServer((req, res) => {
  switch (req.headers.origin) {
    case 'https://app.example.com':
      res.setHeader('Access-Control-Allow-Origin', req.headers.origin);
      res.setHeader('Access-Control-Allow-Credentials', 'true');
  }
  res.end();
});`, options: strict },
    { name: 'headers: a predicate of this file', code: `
import http from 'node:http';
const sites = ['https://app.example.com', 'https://admin.example.com'];
const passes = (candidate) => sites.some((site) => site === candidate);
http.createServer((req, res) => {
  const { origin } = req.headers;
  if (passes(origin)) {
    res.setHeader('Access-Control-Allow-Origin', origin);
    res.setHeader('Access-Control-Allow-Credentials', 'true');
  }
  res.end();
});`, options: strict },
    { name: 'headers: a public list that can only be read', filename: 'app/api/stars/route.ts', code: `
export function GET() {
  return Response.json({ stars: 1 }, { headers: { 'Access-Control-Allow-Origin': '*' } });
}`, options: strict },
    { name: 'headers: an image for everybody', code: `
export const loader = () => new Response('…', { headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Methods': 'GET, OPTIONS' } });`, options: strict },
    { name: 'next.config: a fixed origin with credentials', filename: 'next.config.js', code: `
module.exports = {
  async headers() {
    return [{ source: '/api/:path*', headers: [
      { key: 'Access-Control-Allow-Origin', value: 'https://app.example.com' },
      { key: 'Access-Control-Allow-Credentials', value: 'true' },
    ] }];
  },
};`, options: strict },
    { name: 'next.config: a star without credentials is for strict', filename: 'next.config.js', code: `
module.exports = {
  async headers() {
    return [
      { source: '/api/:path*', headers: [{ key: 'Access-Control-Allow-Origin', value: '*' }] },
      { source: '/app/:path*', headers: [{ key: 'Access-Control-Allow-Credentials', value: 'true' }] },
    ];
  },
};` },
    { name: 'tests are left alone', filename: 'tests/server.test.ts', code: `
import cors from 'cors';
import express from 'express';
express().use(cors({ origin: true, credentials: true }));`, options: strict },
  ],
  invalid: [
    { name: 'cors: every origin with credentials', code: `
import cors from 'cors';
import express from 'express';
express().use(cors({ origin: true, credentials: true }));`,
      errors: [{ messageId: 'anySiteAsVisitor', data: { shown: '`origin: true`' }, line: 4, column: 22, endLine: 4, endColumn: 34 }] },
    { name: 'cors: every origin, options kept in a variable, code that reads the environment', code: `
const cors = require('cors');
const express = require('express');
const options = { origin: true, credentials: true };
express().use(cors(options)).listen(process.env.PORT);`,
      errors: [{ messageId: 'anySiteAsVisitor', line: 4, suggestions: [{ messageId: 'listOrigins', output: `
const cors = require('cors');
const express = require('express');
const options = { origin: process.env.CORS_ORIGIN?.split(',') ?? [], credentials: true };
express().use(cors(options)).listen(process.env.PORT);` }] }] },
    { name: 'cors: a star with credentials', code: `
import cors from 'cors';
import express from 'express';
express().use(cors({ origin: '*', credentials: true }));`,
      errors: [{ messageId: 'starWithCredentials', line: 4 }] },
    { name: 'cors: a star when the environment says nothing', code: `
import cors from 'cors';
import express from 'express';
express().use(cors({ origin: process.env.CORS_ORIGIN || '*', credentials: true }));`,
      errors: [{ messageId: 'starWithCredentials', line: 4 }] },
    { name: 'cors: credentials and the default origin', code: `
import cors from 'cors';
import express from 'express';
express().use(cors({ credentials: true }));`,
      errors: [{ messageId: 'starWithCredentials', data: { shown: '`cors()`' }, line: 4 }] },
    { name: 'cors: defaults, in strict', code: `
import cors from 'cors';
import express from 'express';
express().use(cors()).listen(process.env.PORT);`, options: strict,
      errors: [{ messageId: 'everySite', line: 4, suggestions: [{ messageId: 'listOrigins', output: `
import cors from 'cors';
import express from 'express';
express().use(cors({ origin: process.env.CORS_ORIGIN?.split(',') ?? [] })).listen(process.env.PORT);` }] }] },
    { name: 'cors: credentials that another file decides on, in strict', code: `
import cors from 'cors';
import express from 'express';
import { credentials } from './config';
express().use(cors({ origin: true, credentials }));`, options: strict,
      errors: [{ messageId: 'everySite', line: 5 }] },
    { name: 'cors: every origin in development, with credentials, in strict', code: `
import cors from 'cors';
import express from 'express';
const isDev = process.env.NODE_ENV !== 'production';
express().use(cors({ origin: isDev ? true : ['https://app.example.com'], credentials: true }));`, options: strict,
      errors: [{ messageId: 'anySiteAsVisitor', line: 5 }] },
    { name: 'cors: a callback that always says yes', code: `
import cors from 'cors';
import express from 'express';
const allowed = ['https://app.example.com'];
express().use(cors({
  origin(origin, callback) {
    if (!origin || allowed.indexOf(origin) !== -1) callback(null, true);
    else callback(null, true);
  },
  credentials: true,
}));`,
      errors: [{ messageId: 'anySiteAsVisitor', line: 6 }] },
    { name: 'cors: a callback that only asks whether there is an origin', code: `
import cors from 'cors';
import express from 'express';
express().use(cors({ origin: (origin, callback) => (origin ? callback(null, origin) : callback(null, false)), credentials: true }));`,
      errors: [{ messageId: 'anySiteAsVisitor', line: 4 }] },
    { name: 'cors: a pattern without ends', code: `
import cors from 'cors';
import express from 'express';
express().use(cors({ origin: /example\\.com/, credentials: true }));`,
      errors: [{ messageId: 'weakCheck', data: { shown: '`/example\\.com/`', example: '`https://example.com.evil.net`' }, line: 4 }] },
    { name: 'cors: a pattern without a start', code: `
import cors from 'cors';
import express from 'express';
express().use(cors({ origin: ['https://app.example.org', /example\\.com$/], credentials: true }));`,
      errors: [{ messageId: 'weakCheck', data: { shown: '`/example\\.com$/`', example: '`https://evilexample.com`' }, line: 4 }] },
    { name: 'cors: a pattern without an end', code: `
import cors from 'cors';
import express from 'express';
express().use(cors({ origin: ['https://app.example.com', /^http:\\/\\/localhost/], credentials: true }));`,
      errors: [{ messageId: 'weakCheck', line: 4 }] },
    { name: 'cors: a host on which everybody may have a site', code: `
import cors from 'cors';
import express from 'express';
express().use(cors({ origin: (origin, done) => done(null, origin?.endsWith('.vercel.app')), credentials: true }));`,
      errors: [{ messageId: 'weakCheck', data: { shown: "`origin?.endsWith('.vercel.app')`", example: '`https://evil.vercel.app`' }, line: 4 }] },
    { name: 'cors: an ending without its dot', code: `
import cors from 'cors';
import express from 'express';
express().use(cors({
  origin: (origin, done) => {
    if (!origin) return done(null, false);
    const { hostname } = new URL(origin);
    return done(null, hostname.endsWith('example.com'));
  },
  credentials: true,
}));`,
      errors: [{ messageId: 'weakCheck', line: 8 }] },
    { name: 'cors: a name anywhere in the origin', code: `
import cors from 'cors';
import express from 'express';
express().use(cors({
  origin(origin, callback) {
    if (!origin || origin.includes('localhost')) callback(null, true);
    else callback(new Error('Not allowed by CORS'));
  },
  credentials: true,
}));`,
      errors: [{ messageId: 'weakCheck', data: { shown: "`origin.includes('localhost')`", example: '`https://localhost.evil.net`' }, line: 6 }] },
    { name: 'cors: a beginning, taken from a list', code: `
import cors from 'cors';
import express from 'express';
const sites = ['https://app.example.com'];
express().use(cors({ origin: (origin, done) => done(null, sites.some((site) => origin.startsWith(site))), credentials: true }));`,
      errors: [{ messageId: 'weakCheck', line: 5 }] },
    { name: 'cors: the null origin on the list', code: `
import cors from 'cors';
import express from 'express';
express().use(cors({ origin: ['https://app.example.com', 'null'], credentials: true }));`,
      errors: [{ messageId: 'nullOrigin', line: 4, column: 58 }] },
    { name: 'cors: options given per request', code: `
import cors from 'cors';
import express from 'express';
express().use(cors((req, done) => done(null, { origin: true, credentials: true })));`,
      errors: [{ messageId: 'anySiteAsVisitor', line: 4 }] },
    { name: 'cors: options from a factory, finished later', code: `
import cors from 'cors';
import express from 'express';
function base() {
  return { origin: true };
}
const options = { ...base(), maxAge: 600 };
options.credentials = true;
express().use(cors(options));`,
      errors: [{ messageId: 'anySiteAsVisitor', line: 5 }] },
    { name: 'fastify: every origin', code: `
import Fastify from 'fastify';
import cors from '@fastify/cors';
const app = Fastify();
await app.register(cors, { origin: true, credentials: true });`,
      errors: [{ messageId: 'anySiteAsVisitor', line: 5 }] },
    { name: 'fastify: defaults, in strict', code: `
import Fastify from 'fastify';
import cors from '@fastify/cors';
const app = Fastify();
await app.register(cors);`, options: strict,
      errors: [{ messageId: 'everySite', line: 5 }] },
    { name: 'koa: the origin echoed', code: `
import Koa from 'koa';
import cors from '@koa/cors';
new Koa().use(cors({ credentials: true, origin: (ctx) => ctx.request.header.origin }));`,
      errors: [{ messageId: 'anySiteAsVisitor', line: 4 }] },
    { name: 'koa: credentials alone echo the origin', code: `
import Koa from 'koa';
import cors from '@koa/cors';
new Koa().use(cors({ credentials: true }));`,
      errors: [{ messageId: 'anySiteAsVisitor', line: 4 }] },
    { name: 'hono: the origin handed back', code: `
import { Hono } from 'hono';
import { cors } from 'hono/cors';
const app = new Hono();
app.use('*', cors({ origin: (origin) => origin, credentials: true }));`,
      errors: [{ messageId: 'anySiteAsVisitor', line: 5 }] },
    { name: 'nest: every origin', code: `
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
const app = await NestFactory.create(AppModule);
app.enableCors({ origin: true, credentials: true });`,
      errors: [{ messageId: 'anySiteAsVisitor', line: 5 }] },
    { name: 'nest: switched on with the defaults, in strict', code: `
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
const app = await NestFactory.create(AppModule, { cors: true });`, options: strict,
      errors: [{ messageId: 'everySite', line: 4 }] },
    { name: 'socket.io: a star with credentials', code: `
import { Server } from 'socket.io';
const io = new Server(3000, { cors: { origin: '*', credentials: true } });`,
      errors: [{ messageId: 'starWithCredentials', line: 3 }] },
    { name: 'headers: the origin echoed', code: `
import express from 'express';
express().use((req, res, next) => {
  const origin = req.headers.origin;
  if (origin) {
    res.setHeader('Access-Control-Allow-Origin', origin);
    res.setHeader('Access-Control-Allow-Credentials', 'true');
  }
  next();
});`,
      errors: [{ messageId: 'echoedAsVisitor', data: { shown: '`req.headers.origin`' }, line: 6, column: 50, endLine: 6, endColumn: 56 }] },
    { name: 'headers: the origin echoed from a bag', code: `
import express from 'express';
express().use((req, res, next) => {
  res.set({ 'Access-Control-Allow-Origin': req.get('Origin') ?? '*', 'Access-Control-Allow-Credentials': 'true' });
  next();
});`,
      errors: [{ messageId: 'echoedAsVisitor', line: 4 }] },
    { name: 'headers: the origin echoed under node:http', code: `
import http from 'node:http';
http.createServer((req, res) => {
  const allowed = req.headers.origin ? req.headers.origin : 'https://app.example.com';
  res.writeHead(200, { 'Access-Control-Allow-Origin': allowed, 'Access-Control-Allow-Credentials': 'true' });
  res.end();
});`,
      errors: [{ messageId: 'echoedAsVisitor', line: 5 }] },
    { name: 'headers: null among the cases', code: `
import http from 'node:http';
http.createServer((req, res) => {
  if (req.headers.origin === 'null') {
    res.setHeader('Access-Control-Allow-Origin', req.headers.origin);
    res.setHeader('Access-Control-Allow-Credentials', 'true');
  }
  res.end();
});`,
      errors: [{ messageId: 'nullOrigin', line: 5 }] },
    { name: 'headers: a predicate of this file that looks at a part', code: `
import http from 'node:http';
const isAllowed = (candidate) => candidate.includes('example.com');
http.createServer((req, res) => {
  const { origin } = req.headers;
  if (isAllowed(origin)) {
    res.setHeader('Access-Control-Allow-Origin', origin);
    res.setHeader('Access-Control-Allow-Credentials', 'true');
  }
  res.end();
});`,
      errors: [{ messageId: 'weakCheck', line: 7 }] },
    { name: 'headers: an echo handed to a function that sets it', code: `
import express from 'express';
function allow(res, site) {
  res.setHeader('Access-Control-Allow-Origin', site);
  res.setHeader('Access-Control-Allow-Credentials', 'true');
}
express().use((req, res, next) => {
  allow(res, req.headers.origin);
  next();
});`,
      errors: [{ messageId: 'echoedAsVisitor', line: 4 }] },
    { name: 'headers: a star for an API that writes, in strict', filename: 'app/api/stars/route.ts', code: `
export async function POST() {
  return Response.json({ stars: 1 }, { headers: { 'Access-Control-Allow-Origin': '*' } });
}`, options: strict,
      errors: [{ messageId: 'everySite', data: { shown: '`Access-Control-Allow-Origin: *`' }, line: 3 }] },
    { name: 'headers: a bag of a whole file', filename: 'app/api/stars/route.ts', code: `
const headers = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Credentials': 'true' };
export async function GET() {
  return Response.json({ stars: 1 }, { headers });
}
export async function POST() {
  return new Response(null, { headers: { ...headers, Vary: 'Origin' } });
}`,
      errors: [{ messageId: 'starWithCredentials', line: 2 }] },
    { name: 'headers: hono', code: `
import { Hono } from 'hono';
new Hono().use('*', async (c, next) => {
  c.header('Access-Control-Allow-Origin', c.req.header('Origin'));
  c.header('Access-Control-Allow-Credentials', 'true');
  await next();
});`,
      errors: [{ messageId: 'echoedAsVisitor', line: 4 }] },
    { name: 'next.config: a star with credentials', filename: 'next.config.js', code: `
module.exports = {
  async headers() {
    return [{ source: '/api/:path*', headers: [
      { key: 'Access-Control-Allow-Origin', value: '*' },
      { key: 'Access-Control-Allow-Credentials', value: 'true' },
    ] }];
  },
};`,
      errors: [{ messageId: 'starWithCredentials', line: 5 }] },
  ],
});
