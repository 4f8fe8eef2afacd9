/**
 * Whatever a file holds, no rule throws and none hangs: broken, enormous, deep, circular or merely strange files
 * are linted every day, by editors at every keystroke.
 */
import { describe, expect, it } from 'vitest';

import { Flows } from '../../src/flow/flows.js';
import { models } from '../../src/models/index.js';
import { Routes } from '../../src/routes/index.js';
import type { Node } from '../../src/syntax/tree.js';
import { filesBelow } from '../package/repository.js';
import { factsOf } from '../source-file.js';
import { mutant, numbers, shortened, truncations } from './changed.js';
import { PLACES, SHAPES, STORIES } from './programs.js';
import { deepest, isFatal, PARSERS, read, rulesIn, type Input } from './reading.js';

const parsers = Object.keys(PARSERS) as (keyof typeof PARSERS)[];
const programs = [...filesBelow('examples', ''), ...filesBelow('tests/projects', '')].filter(([path]) => /\.[cm]?[jt]sx?$/.test(path));

/** A program around one handler: what is odd stands where a client's data goes to a database and back. */
const served = (body: string, top = ''): string => `import express from 'express';
import { Pool } from 'pg';
const app = express();
const pool = new Pool();
${top}
app.get('/things', async (req, res) => {
${body}
});
`;

function timed<T>(what: string, question: () => T): T {
  const start = performance.now();
  const answer = question();
  console.log(`${what}: ${String(Math.round(performance.now() - start))} ms`);
  return answer;
}

describe.each(parsers)('files that say nothing (%s)', (parser) => {
  it.each([
    ['empty', ''],
    ['blanks', ' \n\t\n'],
    ['only comments', '// import express from "express"\n/* pool.query(req.query.id) */\n'],
    ['a comment that does not end in a newline', '// express'],
    ['only a hashbang', '#!/usr/bin/env node'],
    ['only a byte order mark', '\uFEFF'],
    ['only a directive', "'use server'"],
    ['no imports', 'const a = 1; export function f(req) { return req.query.id + a; }'],
    ['an import and nothing else', "import express from 'express';"],
    ['imports that name nothing', "import 'express'; import {} from 'pg'; export {}; export * from 'pg';"],
  ])('%s', (name, text) => {
    const messages = read({ text, name, parser, filename: 'app/api/login/route.js' });
    expect(messages).toEqual([]);
  });
});

describe('broken files', () => {
  it.each(parsers)('a syntax error is the parser\'s message and nobody else\'s (%s)', (parser) => {
    const messages = read({ text: served("await pool.query('select ' + req.query.id"), parser });
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ fatal: true, ruleId: null });
  });

  it('every file of the examples and projects, cut off at any place', () => {
    let whole = 0;
    for (const [index, [path, text]] of programs.entries()) {
      const isCutFinely = index % 8 === 0;
      for (const [place, cut] of [...truncations(text, isCutFinely ? 20 : 6), ...shortened(text, 4)].entries()) {
        if (!isFatal(read({ text: cut, name: `${path}, cut ${String(place)}`, filename: path }))) whole += 1;
      }
    }
    expect(whole).toBeGreaterThan(programs.length / 2);
  });

  it('every file of the examples and projects, with tokens dropped, doubled and exchanged', () => {
    const random = numbers(20261122);
    let whole = 0;
    for (const [path, text] of programs) {
      for (let index = 0; index < 5; index += 1) {
        if (!isFatal(read({ text: mutant(text, random), name: `${path}, mutant ${String(index)}`, filename: path }))) whole += 1;
      }
    }
    expect(whole).toBeGreaterThan(programs.length * 2);
  });

  it('every story below, with tokens dropped, doubled and exchanged', () => {
    const random = numbers(7);
    let whole = 0;
    for (const [name, story] of Object.entries(STORIES)) {
      for (let index = 0; index < 12; index += 1) {
        const text = mutant(served(story.body, story.top), random);
        if (!isFatal(read({ text, name: `${name}, mutant ${String(index)}` }))) whole += 1;
      }
    }
    expect(whole).toBeGreaterThan(Object.keys(STORIES).length * 2);
  });
});

describe('circles', () => {
  it.each(Object.entries(STORIES))('%s', (name, { body, top, filename }) => {
    const input: Input = { text: served(body, top), name, filename: filename ?? 'file.ts' };
    expect(isFatal(read(input))).toBe(false);
  });
});

describe('kinds of files', () => {
  it.each(SHAPES)('$name', (input) => {
    const messages = read(input);
    expect(messages.filter(({ fatal }) => fatal === true)).toEqual([]);
    for (const rule of input.finds ?? []) expect(rulesIn(messages)).toContain(rule);
  });
});

describe.each(parsers)('depth (%s)', (parser) => {
  it.each(Object.entries(PLACES))('%s', (name, { depth, write }) => {
    const { depth: taken, input } = deepest(depth, (at) => ({ text: served(write(at).body, write(at).top), name: `${name}, ${String(at)} deep`, parser, filename: 'file.js' }));
    timed(`${name}, ${parser}, ${String(taken)} deep`, () => read(input));
    expect(taken).toBeGreaterThanOrEqual(100);
  });
});

describe('the engine alone', () => {
  /** The handler's query, with its text replaced by a sum of so many parts that starts with the client's. */
  function sumOf(depth: number): { readonly flows: Flows; readonly facts: ReturnType<typeof factsOf>; readonly routes: Routes } {
    const facts = factsOf(served('res.json(await pool.query(req.query.id));'), models);
    const call = facts.index.calls.find(({ callee }) => callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && callee.property.name === 'query');
    if (call === undefined) throw new Error('the program calls no query');
    let sum: Node = call.arguments[0] as Node;
    for (let level = 0; level < depth; level += 1) {
      const right = { type: 'Literal', value: ' or ', raw: "' or '", range: sum.range, loc: sum.loc };
      const outer = { type: 'BinaryExpression', operator: '+', left: sum, right, range: sum.range, loc: sum.loc, parent: call } as unknown as Node; // trees by hand carry what the engine reads
      Object.assign(right, { parent: outer });
      Object.assign(sum, { parent: outer });
      sum = outer;
    }
    Object.assign(call.arguments, { 0: sum });
    const fresh = factsOf('', models);
    Object.assign(fresh.file, { ast: facts.file.ast, scopeManager: facts.file.scopeManager, text: facts.file.text });
    return { facts: fresh, flows: new Flows(fresh), routes: new Routes(fresh) };
  }

  it('a sum of 1,500 parts hides nothing', () => {
    expect(sumOf(1500).flows.into('sql').map(({ origin }) => origin.kind)).toEqual(['source']);
  });

  it('a sum of 5,000 parts is not taken for harmless', () => {
    const { flows, routes, facts } = timed('a sum of 5,000 parts', () => sumOf(5000));
    expect(flows.into('sql')).not.toEqual([]);
    expect(facts.index.calls.length).toBeGreaterThan(4);
    expect(routes.routes).toHaveLength(1);
  });
});

describe('size', () => {
  const route = (n: number): string => `function f${String(n)}(x,y){return"select * from t${String(n)} where id="+x+(y?f${String(Math.floor(n / 2))}(y):"")}a.post("/r${String(n)}",async(q,s)=>{try{const{id:i,...o}=q.body;const r=await p.query(f${String(n)}(i,o.z));s.json(r.rows)}catch(t){s.status(500).send(t.stack)}});`;
  const head = 'import e from"express";import{Pool as P}from"pg";const a=e(),p=new P;a.use(e.json());';

  it('a minified megabyte, which nobody wrote: silence', () => {
    const text = head + Array.from({ length: 5000 }, (_, index) => route(index)).join('');
    expect(text.length).toBeGreaterThan(1_000_000);
    const messages = timed('a minified megabyte', () => read({ text, name: 'a minified megabyte', filename: 'dist/bundle.js', parser: 'espree' }));
    expect(messages).toEqual([]);
  });

  it('the same code, a route a line, which somebody may have', () => {
    const text = [head, ...Array.from({ length: 800 }, (_, index) => route(index))].join('\n');
    const messages = timed('800 routes', () => read({ text, name: '800 routes', filename: 'src/routes.js', parser: 'espree' }));
    expect(isFatal(messages)).toBe(false);
    expect(rulesIn(messages)).toContain('predeploy/no-sql-concat');
  });

  it('10,000 assignments in a row', () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => `const v${String(index + 1)} = v${String(index)};`);
    const text = served(`const v0 = req.query.id;\n${lines.join('\n')}\nawait pool.query('select ' + v10000);`);
    expect(isFatal(timed('10,000 assignments', () => read({ text, name: '10,000 assignments' })))).toBe(false);
  });

  it('10,000 assignments to one variable', () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => (index % 2 === 0 ? `q += ' and a${String(index)} = ' + req.query.a${String(index)};` : `if (req.query.b${String(index)}) q = q + '${String(index)}';`));
    const text = served(`let q = 'select 1';\n${lines.join('\n')}\nawait pool.query(q);`);
    expect(isFatal(timed('10,000 assignments to one variable', () => read({ text, name: '10,000 assignments to one variable' })))).toBe(false);
  });

  it('2,000 functions that call each other', () => {
    const functions = Array.from({ length: 2_000 }, (_, index) => {
      const [next, other] = [(index + 1) % 2_000, (index * 7 + 3) % 2_000];
      return `function f${String(index)}(a, b) { return b ? f${String(next)}(b, a) + a : f${String(other)}({ ...a, b }, [a]).b; }`;
    });
    const text = served('res.json(await pool.query(f0(req.query.id, req.body)));', functions.join('\n'));
    expect(isFatal(timed('2,000 functions', () => read({ text, name: '2,000 functions' })))).toBe(false);
  });
});
