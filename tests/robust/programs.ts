/** Programs that ask for trouble: circles, odd kinds of files, and depth. */
import type { Input } from './reading.js';

export interface Story {
  /** What stands in the handler of `app.get('/things', async (req, res) => { … })`. */
  readonly body: string;
  /** What stands above it. */
  readonly top?: string;
  readonly filename?: string;
}

const QUERY = 'res.json(await pool.query(a));';

/** Values, types and functions that lead back to themselves. */
export const STORIES: Readonly<Record<string, Story>> = {
  'two variables that are each other': { body: `let a = req.query.id, b; b = a; a = b; b = 'x' + a; a = b + a; a += b; b += a; ${QUERY}` },
  'a variable that is itself': { body: `var a = a; a = a; a += a; ({ a } = a); [a] = a; ({ a = a, ...a } = a); a = a.a; a = a(a); a = new a(a); ${QUERY}` },
  'destructuring in a circle': { body: `let a = req.body, b = {}; ({ a: b, ...a } = { a: b, b: a }); [a, b] = [b, a]; ({ a: { b: a = b }, b: [b = a] = [a] } = { a, b }); for (a of b) for (b of a) for ([a, b] of [b, a]) for (a.b in b) await pool.query(a + b); ${QUERY}` },
  'two functions that call each other': { body: `const a = even(req.query.id); ${QUERY}`, top: 'function even(n) { return n === 0 ? n : odd(n - 1) + even; } function odd(n) { return n === 0 ? n : even(n - 1); }' },
  'a function that is its own argument': { body: `const a = f(f)(f)(f, f(req)); ${QUERY} app.use(f); f(app); f.f = f; f.f.f(req, res);`, top: 'const f = (...g) => g.map(f).reduce(f, f)(g.f, ...f(g)); f.call(f, f); f.bind(f)(f); f.apply(f, [f]);' },
  'functions that return each other': { body: `const a = f()()()(req.query.id); ${QUERY}`, top: 'function f() { return g; } function g() { return f; }' },
  'a function that returns what it is handed, handed to itself': { body: `const a = id(id)(id(id))(req.query.id); ${QUERY}`, top: 'const id = (x) => x; const twice = (f) => (x) => f(f(x)); twice(twice)(id);' },
  'a class that extends itself': { body: `const a = new A(req).a; ${QUERY}`, top: 'class A extends A { a = this.a; b = super.b; constructor(x) { super(x); this.a = this; this.x = x.query; } get c() { return this.c; } set c(v) { this.c = v; } static s = A.s; static { A.s = new A(A); } } class B extends C { m() { return super.m(); } } class C extends B { m() { return this.m() + super.m(); } } new B().m().m(); new C().q.query(new B().z);' },
  'classes that extend what makes them': { body: `const a = new (mix(mix(A)))(req.body).a; ${QUERY}`, top: 'const mix = (Base) => class extends mix(Base) { constructor(x) { super(x); this.a = x; } }; class A extends mix(A) {} const B = class extends B {}; class C extends (class extends C {}) {}' },
  'an object that spreads itself': { body: `const a = o.x.y; ${QUERY} res.json({ ...o, ...req.body });`, top: 'let o = { ...o, x: o, get y() { return this.x.y; } }; o = { ...o, ...{ ...o } }; o.x = o; o.x.x = { ...o.x, o }; o[o] = o; let l = [...l, l]; l.push(l, ...l); l = [...l, ...o.l]; o.l = l;' },
  'defaults that are each other': { body: `const a = f(undefined, req.query.id); ${QUERY}`, top: 'function f(x = y, y = x, { z = w, w = z } = { z: x }, [v = v] = [f()]) { return x + y + z + w + v + f(y, x); } const g = (h = g) => h(h = g);' },
  'getters, setters and generators': { body: `const g = steps(req); const { value: a } = g.next(g.next().value); for (const b of g) await pool.query(b); for await (const c of g) for (const d of c) await pool.query(d); ${QUERY}`, top: 'function* steps(req) { const x = yield yield* steps(yield req); yield x; return steps(x); } async function* more() { yield* more(); } const o = { get a() { return o.a; }, set a(x) { o.a = x; }, *b() { yield* this.b(); }, async *[o]() { await o; }, async c() { return await o.c(); } };' },
  'promises in a circle': { body: `let a = req.query.id; let p = Promise.resolve(a); p = p.then((x) => p.then(() => x).catch((e) => { res.send(e); return p; })); a = await p; a = await a; a = await Promise.all([a, p, ...a]); ${QUERY}` },
  'arrays through themselves': { body: `let a = [req.query.id]; a = a.map((x) => a.map((y) => a.filter((z) => a.find(() => x + y + z)))); a = a.concat(a, [a]).flat().reduce((x, y) => x + y + a, a).join(a); a.forEach(a.forEach, a); ${QUERY}` },
  'errors that are each other': { body: 'try { throw e; } catch (e) { try { throw e; } catch (f) { e = f; f = e; e.cause = e; e = { ...e, e }; res.status(500).send(e.cause.cause.stack); } } var e = new Error(e, { cause: e }); e.stack = e; res.send(e); res.json({ e, m: e.message });' },
  'guards around themselves': { body: `let a = req.query.id; while (a) { if (!/x/.test(a)) { a = a; continue; } if (typeof a === 'string' && (a = a)) break; switch (a) { case a: a = 'x'; default: case 'y': a = a; } } label: for (;;) { if (a) break label; else continue label; } do a = a + a; while (!a); ${QUERY}`, top: '' },
  'functions that guard with each other': { body: `const a = req.body; if (!ok(a)) return; assert(a); ${QUERY}`, top: 'function ok(x) { return fine(x) && !ok(!x); } function fine(x) { return !ok(x) || fine(x) ? ok(x) : (x && fine)(x); } function assert(x) { if (!ok(x)) throw assert(x); stop(); } function stop() { stop(); return stop(); }' },
  'constants that are each other': { body: `if (dev || !prod) return; const a = dev ? req.query.a : prod; ${QUERY} res.send(prod ? new Error().stack : dev);`, top: 'const dev = !prod; const prod = !dev && process.env.NODE_ENV === prod; const list = [list, ...list]; const cors = require("cors"); app.use(cors({ origin: list.includes(dev) ? list : cors.origin, ...list })); app.use(cors((r, done) => done(null, options))); const options = { ...options, origin: options.origin, credentials: options };' },
  'constants that double at each step': { body: `if (!c40) return; const a = c39 ? req.query.a : c38; if (c40 && a) { ${QUERY} } res.send(c40 ? req.query.a : new Error().stack); app.use(cors({ origin: c40, credentials: c40 }));`, top: `import cors from 'cors'; const c0 = process.env.A === 'x';\n${Array.from({ length: 40 }, (_, index) => `const c${String(index + 1)} = c${String(index)} && !c${String(index)} || (c${String(index)} ? c${String(index)} : c${String(index)});`).join('\n')}` },
  'types that double at each step': { body: 'res.json(await pool.query(req.query.id));', top: `type T0 = number;\n${Array.from({ length: 40 }, (_, index) => `type T${String(index + 1)} = T${String(index)} | T${String(index)}[];`).join('\n')}\nexport const f = (a: T40, b: { a: T40 }) => pool.query('select ' + a + b.a);` },
  'functions that double at each step': { body: 'res.json(await pool.query(f40(req.query.id))); if (!f40(req)) return f40(res);', top: `function f0(x) { return x; }\n${Array.from({ length: 40 }, (_, index) => `function f${String(index + 1)}(x) { if (!f${String(index)}(x)) return f${String(index)}(f${String(index)}(x)); return f${String(index)}(x) + f${String(index)}(x); }`).join('\n')}` },
  'routers that mount each other': { body: QUERY.replace('a)', 'req.a)'), top: "const one = express.Router(), two = express.Router(); one.use('/two', two); two.use('/one', one); one.use(one); app.use(one, app); app.use('/app', app); const all = [one, two, all]; app.use(all); app.use(...all); one.post('/login', all, ...all, two, one, (req, res, next) => one(req, res, two)); function mount(r) { r.use(mount(r)); r.get('/', mount); return mount; } mount(app); mount(mount);" },
  'types that are each other': {
    body: `const a = f(req.body as T, req.query as U<U<T>>, req.params as I); ${QUERY}`,
    top: 'type T = T; type V = W; type W = V; type L = L[]; type M = M | W | string; type U<X> = U<U<X>>; interface I extends I { i: I; j: J["j"] } interface J extends K {} interface K extends J { j: J; (x: K): K; new (x: K): K } type O = { o: O; l: keyof O } & O; type P = typeof p; const p: P = p; type Q = Awaited<Q>; type R = { [K in keyof R]: R[K] }; type S = S extends S ? S : S; type N = Partial<N>;\nfunction f(t: T, u: U<T>, { i, j }: I, v?: V, l?: L, m?: M, o?: O, q?: Q, k?: K) { return t + u + i.i.i.j + v + l + m + o.o.o + q + k.j.j; }\napp.post("/types", (req: Req, res: Res) => { const b: M = req.body; pool.query(b); g(req.body.l, req.body.o, req.body, req.body.x); }); type Req = Req & { body: L }; interface Res extends Req, Res { res: Res }\nfunction g(l: L, { o }: O, v: V, ...rest: L) { pool.query(l + o + v + rest); } const h = (v: V) => pool.query(v); const ml = (m: M) => pool.query("a" + m); const nn = (q: N, k: keyof V) => pool.query("a" + q + k); export const kk = (x: { y: W }, { z }: { z: L }) => pool.query("a" + x.y + z);',
  },
  'enums, namespaces and overloads': {
    body: `const a = A.B + N.M.x + E.E1 + f(req.query.id); ${QUERY}`,
    top: "enum A { B = A.B, C = B | C, D = 'd'.length } const enum E { E1 = E1 } declare enum F { G } namespace N { export namespace M { export const x = N.M.x; } import X = N.M; export import Y = X.x; } declare namespace G { let g: typeof G; } module Z {} declare module 'z' { export default G; } declare global { var q: typeof q } function f(x: string): string; function f(x: number): number; function f(this: N, x?: any) { return f(x); } abstract class C { abstract a: C; abstract b(): C; declare c: C; private constructor(private readonly d: C = d, public e?) {} accessor f = this.f; [k: string]: C; static async *[Symbol.iterator]() {} } let u: unique symbol; let t: [a: A, b?: E, ...c: C[]]; function g(x: unknown): asserts x is C {} using r = r;",
  },
  'decorators of themselves': { body: 'res.json(await pool.query(req.query.id));', top: "import { Controller, Get, Post, Body, Param } from '@nestjs/common'; @A @A() @A.a.a() @(A ?? B) class A { @A a = @B class {}; @A() @Get(A) m(@A @Body(A) a: A, @Param('id', A, ...A) { b }: A, @Body() [c] = [A], @A() ...rest) { return pool.query(a + b + c); } @A static { } }".replace('@A static { }', '@A static s;') },
  'odd syntax': { body: "const a = `${`${`${req?.query?.['id']!}`}`}`; (((pool!))?.query?.(a!)!); (0, pool.query)(a); pool?.[`query`]?.(...a, ...[a]); pool['query'](...req.body); new pool.query(...a); pool.query`select ${a} ${pool.query}`; pool.query(); pool.query(...[]); void delete pool[a]; [, , a2] = [, , a]; ({}).x; (() => {})(); (async () => { await a; })(); if (a); for (;;) break; a: b: for (const x in a) { continue a; } debugger; ; import.meta; import(a); await import('pg'); new.target; a ??= b ||= c &&= d; 1n; /(?<a>x)\\k<a>/v; <any>a; a as const satisfies unknown; f<A<B>>; { }", top: 'var a2, b, c, d, f;' },
  'names of JavaScript itself': { body: `const a = req.query.constructor.__proto__.hasOwnProperty.toString; const { __proto__: p, constructor, prototype, toString = a, length, 0: zero, [a]: q, ...arguments_ } = req.body; ${QUERY} await pool.query('x' + p + constructor + prototype + toString + length + zero + q + arguments_); res.constructor(a); app.constructor.__proto__.get(a); app.hasOwnProperty('/x', (req, res) => res.send(req.query)); pool.constructor(a); pool.__proto__.query(a); arguments.callee(a); constructor.constructor(a);`, top: "import { constructor as k, __proto__ as l, hasOwnProperty, toString as ts } from 'pg'; import * as whole from 'express'; k(l, hasOwnProperty(ts), whole.constructor, whole.default.default.default()); __proto__.x; constructor.y(); valueOf(isPrototypeOf); export const __proto__x = { __proto__: k, constructor: l, ['__proto__']: 1 };" },
  'CommonJS in a circle': { body: `const a = module.exports.a; ${QUERY} exports.a(req.body.x); require(req.query.id)(a); require();  require(...a); require('pg', 'mysql').x;`, top: "module.exports = exports = module.exports; exports.a = exports.a; module.exports.a = module; exports = { ...exports, a: exports.a }; Object.assign(module.exports, exports, module); exports[exports] = exports; module.exports.b = require('./file').b; const { a: aa, ...others } = require('./file'); const self = require('.'); self.self = self;" },
};

interface Shape extends Input {
  readonly name: string;
  /** Rules that must still see what they are for. */
  readonly finds?: readonly string[];
}

const SQL = 'predeploy/no-sql-concat';
const LINES = `import express from 'express';
import { Pool } from 'pg';
const app = express();
const pool = new Pool();
app.get('/x', async (req, res) => { res.json(await pool.query('select * from t where id = ' + req.query.id)); });
`;
const SCRIPT = `var express = require('express'), pg = require('pg'), app = express(), pool = new pg.Pool();
app.get('/x', function (req, res) { pool.query('select * from t where id = ' + req.query.id, function (e, r) { if (e) res.send(e.stack); arguments[0] = e; res.json(r); }); });
`;

export const SHAPES: readonly Shape[] = [
  { name: 'a byte order mark', text: `\uFEFF${LINES}`, finds: [SQL] },
  { name: 'a byte order mark under espree', text: `\uFEFF${LINES}`, filename: 'file.js', parser: 'espree', finds: [SQL] },
  { name: 'Windows line ends', text: LINES.replaceAll('\n', '\r\n'), finds: [SQL] },
  { name: 'old Macintosh line ends', text: LINES.replaceAll('\n', '\r'), finds: [SQL] },
  { name: 'Unicode line ends', text: LINES.replaceAll('\n', '\u2028'), filename: 'file.js', parser: 'espree', finds: [SQL] },
  { name: 'a hashbang', text: `#!/usr/bin/env node\n${LINES}`, finds: [SQL] },
  { name: 'a hashbang under espree', text: `#!/usr/bin/env node\n${LINES}`, filename: 'file.js', parser: 'espree', finds: [SQL] },
  { name: 'a byte order mark, a hashbang and Windows line ends', text: `\uFEFF#!/usr/bin/env node\r\n${LINES.replaceAll('\n', '\r\n')}`, finds: [SQL] },
  { name: 'a sloppy script', text: SCRIPT, filename: 'file.js', parser: 'espree', sourceType: 'script', finds: [SQL] },
  { name: 'a sloppy script with `with`, octals and labels', text: `${SCRIPT}with (pool) { query('x' + 010 + arguments); } if (1) function f() {} var let = 1, yield = let, static; l: { break l; } delete f; this.x = this; undeclared = undeclared; f.caller; <!-- a comment of the web\n`, filename: 'file.js', parser: 'espree', sourceType: 'script', finds: [SQL] },
  { name: 'CommonJS that returns at the top', text: `${SCRIPT}if (!app) return; module.exports = app;`, filename: 'file.cjs', parser: 'espree', sourceType: 'commonjs', finds: [SQL] },
  { name: '`export =`', text: `import express = require('express');\nimport pg = require('pg');\nimport P = pg.Pool;\nconst pool = new P();\nconst app = express();\napp.get('/x', async (req, res) => { await pool.query('select * from t where id = ' + req.query.id); });\nexport = app;\n`, filename: 'file.cts', finds: [SQL] },
  { name: '`export =` of itself', text: "import self = require('./file.cjs'); import type T = require('pg'); export import E = self.E; export as namespace self; export = self;", filename: 'file.d.cts' },
  { name: 'JSX', text: `'use client';\nimport React from 'react';\nconst key = process.env.NEXT_PUBLIC_OPENAI_API_KEY;\nexport default function Page({ a = Page, ...rest }) { return <><Page {...rest} {...a} a b="c" d={key} e=<i/> n:m="x"><a.b.c/>{...a}{/* nothing */}{}text &amp; {a ? <Page/> : null}<this.x/></Page><div dangerouslySetInnerHTML={{ __html: rest }}/></>; }\n`, filename: 'app/page.tsx' },
  { name: 'JSX under espree', text: `import React from 'react';\nexport const A = ({ b }) => <A {...b} c={<A/>} n:m="x">{b}<b.c/>{}</A>;\n`, filename: 'file.jsx', parser: 'espree' },
  { name: 'declarations only', text: "declare module 'pg' { export class Pool { query(text: string): Promise<any>; get a(): string; set a(x) } export default Pool; export = Pool; } declare const x: Pool; declare function f(req: Request): Response; export declare abstract class A<in out T extends A<T>> { abstract m?(this: T): asserts this is T; private #x; } export type { A as B } from 'pg'; export * as ns from 'pg';", filename: 'file.d.ts' },
  { name: 'server actions', text: "'use server';\nimport { neon } from '@neondatabase/serverless';\nconst sql = neon(process.env.DATABASE_URL!);\nexport async function save(form: FormData) { await sql.query('select ' + form.get('id')); }\nexport default async (...all) => save(...all);\nexport const { a, b: [c] = [] } = await save(new FormData());\nexport { save as 'a b' };\n", filename: 'app/actions.ts', finds: [SQL] },
  { name: 'routes by file name with nothing in them', text: 'export const GET = GET, { POST } = POST, [PUT] = [PUT]; export { DELETE } from "./route"; export default undefined; export async function PATCH() {} export function HEAD(this: Request) { return HEAD; }', filename: 'app/api/x/[...all]/route.ts' },
  { name: 'a name with nothing in front of its ending', text: LINES, filename: '.ts', finds: [SQL] },
  { name: 'characters beyond the first plane', text: `${LINES}const 𝒳 = '🙂' + "\\u{1F642}"; app.get('/🙂', (req, res) => pool.query('🙂' + req.query['🙂'] + 𝒳 + req.query.\\u0061));`, finds: [SQL] },
  { name: 'half a character', text: `${LINES}const half = '\uD83D' + "\\uD83D"; app.get('\uD83D', (req, res) => pool.query(half + req.query['\uD83D']));`, finds: [SQL] },
  { name: 'a null character', text: `${LINES}const n = 'a\0b'; app.get('/\0', (req, res) => pool.query(n + req.query['\0']));`, finds: [SQL] },
];

/** Deep places, by the depth to try first. */
export const PLACES: Readonly<Record<string, { readonly depth: number; readonly write: (depth: number) => Story }>> = {
  'a sum': { depth: 5000, write: (depth) => ({ body: `await pool.query(req.query.id${" + ' or '".repeat(depth)});` }) },
  'a sum that leans right': { depth: 5000, write: (depth) => ({ body: `await pool.query(${"' or ' + (".repeat(depth)}req.query.id${')'.repeat(depth)});` }) },
  'members of members': { depth: 2000, write: (depth) => ({ body: `await pool.query('select ' + req.query${'.a'.repeat(depth)}); a${'.a'.repeat(depth)} = req.body; if (req.body${'.a'.repeat(depth)} === 'x') app${'.a'.repeat(depth)}.get('/', a);` }) },
  'optional members': { depth: 2000, write: (depth) => ({ body: `await pool.query('select ' + req?.query${'?.a'.repeat(depth)});` }) },
  'calls of calls': { depth: 2000, write: (depth) => ({ body: `await pool.query(${'f('.repeat(depth)}req.query.id${')'.repeat(depth)});`, top: 'function f(x) { return x; }' }) },
  'unknown calls of calls': { depth: 2000, write: (depth) => ({ body: `await pool.query(${'g('.repeat(depth)}req.query.id${')'.repeat(depth)});` }) },
  'a chain of methods': { depth: 2000, write: (depth) => ({ body: `await pool.query(req.query.id${'.trim()'.repeat(depth)}); app${".get('/', f)".repeat(depth)}; fetch(req.query.id)${'.then((x) => x)'.repeat(depth)};`, top: 'function f(x) { return x; }' }) },
  'a function that returns a function': { depth: 2000, write: (depth) => ({ body: `await pool.query(c${'(req.query.id)'.repeat(depth)});`, top: `const c = ${'(x) => '.repeat(depth)}x;` }) },
  'functions in functions': { depth: 1000, write: (depth) => ({ body: `${'(function (a) { '.repeat(depth)}pool.query(a + req.query.id);${' })(req.body);'.repeat(depth)}` }) },
  'blocks': { depth: 3000, write: (depth) => ({ body: `let a = req.query.id;${'{ '.repeat(depth)}pool.query(a);${' }'.repeat(depth)}` }) },
  'conditions': { depth: 2000, write: (depth) => ({ body: `let a = req.query.id;${'if (a) { '.repeat(depth)}pool.query(a); return;${' }'.repeat(depth)} pool.query(a); res.send(a);` }) },
  'else after else': { depth: 2000, write: (depth) => ({ body: `let a = req.query.id;${"if (a === 'x') return; else ".repeat(depth)}return; pool.query(a); res.send(a);` }) },
  'tries': { depth: 300, write: (depth) => ({ body: `let a = req.query.id;${'try { '.repeat(depth)}pool.query(a);${' } catch (e) { res.status(500).send(e.stack); }'.repeat(depth)}` }) },
  'ternaries': { depth: 3000, write: (depth) => ({ body: `await pool.query(${"req.query.a ? 'x' : ".repeat(depth)}req.query.id); app.use(cors({ origin: ${"req.query.a ? 'x' : ".repeat(depth)}'*' }));`, top: "import cors from 'cors';" }) },
  'and, or and coalescing': { depth: 250, write: (depth) => ({ body: `if (!(${'req.query.id && '.repeat(depth)}ok)) return; if (${'a || '.repeat(depth)}b) return; await pool.query(${"req.query.id ?? ".repeat(depth)}'x');` }) },
  'templates': { depth: 1000, write: (depth) => ({ body: `await pool.query(${'`a${'.repeat(depth)}req.query.id${'}`'.repeat(depth)});` }) },
  'arrays': { depth: 3000, write: (depth) => ({ body: `const a = ${'['.repeat(depth)}req.query.id${']'.repeat(depth)}; await pool.query(a); app.use(${'['.repeat(depth)}a${']'.repeat(depth)}); const ${'['.repeat(depth)}b${']'.repeat(depth)} = req.body; await pool.query(b);` }) },
  'objects': { depth: 2000, write: (depth) => ({ body: `const a = ${'{ a: '.repeat(depth)}req.query.id${' }'.repeat(depth)}; await pool.query(a${'.a'.repeat(depth)}); res.json(a); const ${'{ a: '.repeat(depth)}b${' }'.repeat(depth)} = req.body; await pool.query(b);` }) },
  'spreads': { depth: 2000, write: (depth) => ({ body: `const a = ${'{ ...'.repeat(depth)}req.body${' }'.repeat(depth)}; await pool.query(a.b); app.use(cors(${'{ ...'.repeat(depth)}{ origin: true }${' }'.repeat(depth)}));`, top: "import cors from 'cors';" }) },
  'negations': { depth: 3000, write: (depth) => ({ body: `if (${'!'.repeat(depth)}req.query.id) return; await pool.query(req.query.id); app.use(cors({ credentials: ${'!'.repeat(depth)}0 }));`, top: "import cors from 'cors';" }) },
  'assignments in assignments': { depth: 2000, write: (depth) => ({ body: `let a, b; ${'a = b = '.repeat(depth)}req.query.id; await pool.query(a + b); ${'module.exports = exports = '.repeat(depth)}a;` }) },
  'awaits': { depth: 2000, write: (depth) => ({ body: `await pool.query(${'await '.repeat(depth)}req.query.id);` }) },
  'classes in classes': { depth: 300, write: (depth) => ({ body: 'new C(req.query.id);', top: `const C = ${'class { m = new '.repeat(depth)}Pool${'; n() { return this.m; } }'.repeat(depth)};` }) },
};
