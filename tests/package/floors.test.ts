import { createRequire } from 'node:module';

import { describe, expect, it } from 'vitest';

import { models } from '../../src/models/index.js';
import { breachesIn } from './floors.js';
import { filesBelow } from './repository.js';

const { dependencies } = createRequire(import.meta.url)('eslint-plugin-predeploy/package.json') as { dependencies: Record<string, string> };

/** Words of our own vocabulary: `path` in a rule is a sink kind before it is a package. */
const vocabulary = [...(filesBelow('src/models', 'schema.ts').get('src/models/schema.ts') ?? '').matchAll(/'([^'\n]+)'/gu)].map(([, word]) => word);

/** Words of the language and its platform: `process` is a global and `next` an iterator's method before they are packages. */
const builtIns = [globalThis, ...[Array, Map, Promise, RegExp, Set, String].map((one) => one.prototype), Object.getPrototypeOf([].values()) as object];
const language = builtIns.flatMap((one) => Object.getOwnPropertyNames(one));

const words = new Set([...vocabulary, ...language]);
const modelled = new Set(models.flatMap(({ packages }) => packages).filter((name) => !words.has(name)));

describe('the house', () => {
  it('keeps its floors', () => {
    const files = new Map([...filesBelow('src', '.ts'), ...filesBelow('configs', '.ts')]);
    const breaches = breachesIn({ files, dependencies: Object.keys(dependencies), modelled });
    expect(breaches).toEqual([]);
  });

  it('knows the packages it must not name', () => {
    expect(modelled).toContain('pg');
  });
});

describe('a breach', () => {
  const breaches = (path: string, text: string) =>
    breachesIn({ files: new Map([[path, text]]), dependencies: ['@typescript-eslint/scope-manager'], modelled: new Set(['pg', 'express-rate-limit', '@koa/cors']) });

  it.each([
    ['src/syntax/walk.ts', "import { facts } from '../facts/facts.js';", 'src/syntax/walk.ts: syntax may not import facts (src/facts/facts)'],
    ['src/flow/steps.ts', "import { tree } from '../routes/tree.js';", 'src/flow/steps.ts: flow may not import routes (src/routes/tree)'],
    ['src/flow/steps.ts', "export * from '../analysis/index.js';", 'src/flow/steps.ts: flow may not import analysis (src/analysis/index)'],
    ['src/rules/no-x.ts', "import { Facts } from '../facts/facts.js';", 'src/rules/no-x.ts: rules may not import facts (src/facts/facts)'],
    ['src/rules/no-x.ts', "import { models } from '../models/index.js';", 'src/rules/no-x.ts: rules may not import models (src/models/index)'],
    ['src/flow/steps.ts', "import { models } from '../models/index.js';", 'src/flow/steps.ts: flow may not import models (src/models/index)'],
    ['src/flow/steps.ts', "import pg from '../models/databases/pg.js';", 'src/flow/steps.ts: flow may not import models (src/models/databases/pg)'],
    ['src/rules/no-x.ts', "import { sharedHosts } from '../models/shared-hosts.js';", 'src/rules/no-x.ts: rules may not import models (src/models/shared-hosts)'],
    ['src/models/databases/pg.ts', "import { walk } from '../../syntax/walk.js';", 'src/models/databases/pg.ts: a model imports only schema, not src/syntax/walk'],
    ['src/extra/x.ts', "import { walk } from '../syntax/walk.js';", 'src/extra/x.ts: is on no floor'],
    ['src/facts/x.ts', "import { readFileSync } from 'node:fs';", 'src/facts/x.ts: only src/project/disk.ts may import node:fs'],
    ['src/facts/x.ts', "const fs = await import('node:fs/promises');", 'src/facts/x.ts: only src/project/disk.ts may import node:fs/promises'],
    ['src/project/index.ts', "import { execFileSync } from 'node:child_process';", 'src/project/index.ts: only src/project/git.ts may import node:child_process'],
    ['src/rule.ts', "import { ESLintUtils } from '@typescript-eslint/utils';", 'src/rule.ts: loads @typescript-eslint/utils, which is not a dependency'],
    ['src/facts/x.ts', "import ts from 'typescript';", 'src/facts/x.ts: loads typescript, which is not a dependency'],
    ['src/rules/no-x.ts', "if (name === 'pg') report();", 'src/rules/no-x.ts: names the package "pg"'],
    ['src/flow/x.ts', 'const advice = `Use express-rate-limit here.`;', 'src/flow/x.ts: names the package "express-rate-limit"'],
    ['src/routes/x.ts', "const cors = new Set(['@koa/cors']);", 'src/routes/x.ts: names the package "@koa/cors"'],
  ])('%s: %s', (path, text, breach) => {
    expect(breaches(path, text)).toEqual([breach]);
  });

  it.each([
    ['src/flow/steps.ts', "import { walk } from '../syntax/walk.js'; import { step } from './step.js';"],
    ['src/flow/steps.ts', "import type { SinkKind } from '../models/schema.js';"],
    ['src/flow/origins.ts', "import { sharedHosts } from '../models/shared-hosts.js';"],
    ['src/rule.ts', "import type { RuleContext } from '@typescript-eslint/utils/ts-eslint';"],
    ['src/rule.ts', "import { type RuleContext } from '@typescript-eslint/utils/ts-eslint';"],
    ['src/facts/x.ts', "import { Variable } from '@typescript-eslint/scope-manager';"],
    ['src/project/disk.ts', "import { readFileSync } from 'node:fs';"],
    ['src/project/git.ts', "import { execFileSync } from 'node:child_process';"],
    ['src/models/databases/pg.ts', "import { definePackage } from '../schema.js'; export default definePackage({ packages: ['pg'] });"],
    ['src/rules/no-x.ts', "const text = 'a page about pgsql and my-express-rate-limit-fork';"],
  ])('is none: %s: %s', (path, text) => {
    expect(breaches(path, text)).toEqual([]);
  });
});
