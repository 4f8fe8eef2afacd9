/** The packed package in real projects: the same code gets the same reports from every host and every form of config. */
import { Linter } from 'eslint';
import { afterAll, describe, expect, it } from 'vitest';

import plugin from '../../src/index.js';
import { Workshop, run, type Links } from './project.js';

const workshop = new Workshop();
afterAll(() => {
  workshop.remove();
});

/** JavaScript, so that every host reads it with its own parser. */
const SERVER = `
import cors from 'cors';
import express from 'express';
import pg from 'pg';

const pool = new pg.Pool();
const app = express();
app.use(express.json());
app.use(cors({ origin: true, credentials: true }));

app.post('/login', async (req, res) => {
  try {
    const { rows } = await pool.query("select * from users where email = '" + req.body.email + "'");
    res.json(rows[0]);
  } catch (error) {
    res.status(500).json({ error: error.stack });
  }
});

app.listen(3000);
`;

const ESLINT_8: Links = { eslint: 'eslint8' };
const ESLINT_9: Links = { eslint: 'eslint9' };
const ESLINT_10: Links = { eslint: 'eslint', '@eslint/js': '@eslint/js', 'typescript-eslint': 'typescript-eslint', typescript: 'typescript' };

const EXPECTED = { strict: reported('strict'), recommended: reported('recommended') };

it('the sample has something to report in both presets', () => {
  expect(EXPECTED.recommended).not.toEqual([]);
  expect(EXPECTED.strict).not.toEqual([]);
});

describe.concurrent('ESLint 8', () => {
  it('eslintrc in JSON, strict', async () => {
    const eslintrc = { root: true, extends: ['plugin:predeploy/strict'], parserOptions: { ecmaVersion: 2022, sourceType: 'module' } };
    expect(await reports(ESLINT_8, { '.eslintrc.json': JSON.stringify(eslintrc) })).toEqual(EXPECTED.strict);
  });

  it('eslintrc in CommonJS, recommended, beside eslint:recommended', async () => {
    const text = `module.exports = {
      root: true,
      extends: ['eslint:recommended', 'plugin:predeploy/recommended'],
      parserOptions: { ecmaVersion: 2022, sourceType: 'module' },
    };`;
    expect(await reports(ESLINT_8, { '.eslintrc.cjs': text })).toEqual(EXPECTED.recommended);
  });

  it('flat, ESM', async () => {
    const text = `import predeploy from 'eslint-plugin-predeploy';\nexport default [...predeploy.configs.strict];`;
    expect(await reports(ESLINT_8, { 'eslint.config.mjs': text })).toEqual(EXPECTED.strict);
  });

  it('flat, CommonJS', async () => {
    const text = `const predeploy = require('eslint-plugin-predeploy');\nmodule.exports = [...predeploy.configs.strict];`;
    expect(await reports(ESLINT_8, { 'eslint.config.cjs': text })).toEqual(EXPECTED.strict);
  });
});

describe.concurrent('ESLint 9', () => {
  it('eslintrc', async () => {
    const eslintrc = { root: true, extends: ['plugin:predeploy/strict'], parserOptions: { ecmaVersion: 2022, sourceType: 'module' } };
    const env = { ESLINT_USE_FLAT_CONFIG: 'false' };
    expect(await reports(ESLINT_9, { '.eslintrc.json': JSON.stringify(eslintrc) }, env)).toEqual(EXPECTED.strict);
  });

  it('flat, ESM, defineConfig with a string', async () => {
    const text = `import predeploy from 'eslint-plugin-predeploy';
      import { defineConfig } from 'eslint/config';
      export default defineConfig({ plugins: { predeploy }, extends: ['predeploy/strict'] });`;
    expect(await reports(ESLINT_9, { 'eslint.config.mjs': text })).toEqual(EXPECTED.strict);
  });

  it('flat, CommonJS, defineConfig with the preset', async () => {
    const text = `const predeploy = require('eslint-plugin-predeploy');
      const { defineConfig } = require('eslint/config');
      module.exports = defineConfig(predeploy.configs.recommended);`;
    expect(await reports(ESLINT_9, { 'eslint.config.cjs': text })).toEqual(EXPECTED.recommended);
  });

  it('an eslintrc preset in flat config through FlatCompat', async () => {
    const text = `import { FlatCompat } from '@eslint/eslintrc';
      const compat = new FlatCompat({ baseDirectory: import.meta.dirname });
      export default compat.extends('plugin:predeploy/strict');`;
    expect(await reports({ ...ESLINT_9, '@eslint/eslintrc': '@eslint/eslintrc' }, { 'eslint.config.mjs': text })).toEqual(EXPECTED.strict);
  });
});

describe.concurrent('ESLint 10', () => {
  it('flat, ESM, spread', async () => {
    const text = `import predeploy from 'eslint-plugin-predeploy';\nexport default [...predeploy.configs.strict];`;
    expect(await reports(ESLINT_10, { 'eslint.config.mjs': text })).toEqual(EXPECTED.strict);
  });

  it('flat, CommonJS, defineConfig with a string', async () => {
    const text = `const predeploy = require('eslint-plugin-predeploy');
      const { defineConfig } = require('eslint/config');
      module.exports = defineConfig({ plugins: { predeploy }, extends: ['predeploy/strict'] });`;
    expect(await reports(ESLINT_10, { 'eslint.config.cjs': text })).toEqual(EXPECTED.strict);
  });

  it('a config file in TypeScript', async () => {
    const text = `import predeploy from 'eslint-plugin-predeploy';
      import { defineConfig } from 'eslint/config';
      export default defineConfig({ plugins: { predeploy }, extends: ['predeploy/recommended'] });`;
    expect(await reports({ ...ESLINT_10, jiti: 'jiti' }, { 'eslint.config.ts': text })).toEqual(EXPECTED.recommended);
  });

  it('beside @eslint/js and typescript-eslint, in TypeScript', async () => {
    const text = `import js from '@eslint/js';
      import predeploy from 'eslint-plugin-predeploy';
      import { defineConfig } from 'eslint/config';
      import tseslint from 'typescript-eslint';
      export default defineConfig(js.configs.recommended, tseslint.configs.recommended, predeploy.configs.recommended);`;
    expect(await reports(ESLINT_10, { 'eslint.config.mjs': text }, {}, 'server.ts')).toEqual(EXPECTED.recommended);
  });

  it('beside typescript 7, which breaks plugins that load it', async () => {
    const text = `import js from '@eslint/js';
      import predeploy from 'eslint-plugin-predeploy';
      export default [js.configs.recommended, ...predeploy.configs.strict];`;
    expect(await reports({ eslint: 'eslint', '@eslint/js': '@eslint/js', typescript: 'typescript7' }, { 'eslint.config.mjs': text })).toEqual(EXPECTED.strict);
  });

  it('a wrong setting stops the run with an error that names it', async () => {
    const text = `import predeploy from 'eslint-plugin-predeploy';
      export default [...predeploy.configs.strict, { settings: { predeploy: { modles: [] } } }];`;
    const project = workshop.project(ESLINT_10, { 'eslint.config.mjs': text, 'server.js': SERVER });
    const { stderr } = await run(project, 'eslint/bin/eslint.js', ['.']);
    expect(stderr).toContain('settings.predeploy.modles is not known. Accepted keys: models, secrets, root, protections, publicRoutes, fingerprint.');
  });
});

/** What the sources say of the sample, without any packaging: `rule line:column`, in order. */
function reported(preset: 'recommended' | 'strict'): readonly string[] {
  return ours(new Linter().verify(SERVER, [...plugin.configs[preset]], { filename: 'server.js' }));
}

/** What ESLint prints for the sample in a project with these packages and this config. */
async function reports(links: Links, config: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}, name = 'server.js'): Promise<readonly string[]> {
  const project = workshop.project(links, { ...config, [name]: SERVER, 'package.json': '{ "private": true }' });
  const { stdout, stderr } = await run(project, 'eslint/bin/eslint.js', ['--format', 'json', name], env);
  const text = stdout.slice(stdout.indexOf('['));
  if (text === '') throw new Error(stderr);
  const [result] = JSON.parse(text) as readonly { readonly messages: readonly Linter.LintMessage[] }[];
  return ours(result?.messages ?? []);
}

function ours(messages: readonly Linter.LintMessage[]): readonly string[] {
  const broken = messages.find(({ fatal }) => fatal);
  if (broken !== undefined) throw new Error(broken.message);
  return messages
    .filter(({ ruleId }) => ruleId?.startsWith('predeploy/'))
    .map(({ ruleId, line, column }) => `${String(ruleId)} ${String(line)}:${String(column)}`);
}
