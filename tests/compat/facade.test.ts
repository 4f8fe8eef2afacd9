/**
 * Configs without `files` bring every rule of every plugin to the files of our languages, where nothing is JavaScript.
 * All rules of the plugins that most projects have are switched on at once: none may crash, report or rewrite anything.
 */
import { createRequire } from 'node:module';

import { Linter } from 'eslint';
import { Linter as Linter9 } from 'eslint9';
import { builtinRules as rules9 } from 'eslint9/use-at-your-own-risk';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import tseslint from 'typescript-eslint';
import { beforeAll, describe, expect, it } from 'vitest';

import predeploy from '../../src/index.js';

interface ForeignPlugin {
  readonly rules?: Readonly<Record<string, object>>;
}

const { devDependencies } = createRequire(import.meta.url)('eslint-plugin-predeploy/package.json') as { devDependencies: Readonly<Record<string, string>> };

/** These call methods that ESLint 10 took out, in any file. */
const NOT_IN_ESLINT_10 = ['eslint-plugin-react', 'eslint-plugin-jsx-a11y'];

const HOSTS: readonly (readonly [name: string, host: typeof Linter, core: ReadonlyMap<string, object>, without: readonly string[]])[] = [
  ['ESLint 10', Linter, builtinRules, NOT_IN_ESLINT_10],
  // Two copies of ESLint declare types of their own.
  ['ESLint 9', Linter9 as unknown as typeof Linter, rules9, []],
];

const ENV = `# Fakes only
export HOST="localhost"  \nURL = http://\${HOST}:3000/?a=1 # why
// eslint-disable-next-line predeploy/no-hardcoded-secrets -- a fake
KEY='-----BEGIN

-----END'
\t \n\n\n\nEMPTY=
foo bar; var x = 1;;  debugger
CRLF=1\r\n"\`'((`;

const CODE = `'use strict';;  var unused = eval("1"); debugger
// TODO: fixme  \nwith (a) { console.log(b == null ? c : c) }\t
if(x)alert(process.env.SECRET);for(;;){}\r\nexport default class extends React.Component {}`;

const FILES: readonly (readonly [name: string, language: string, path: string, text: string])[] = [
  ['a .env file', 'predeploy/dotenv', '.env', ENV],
  ['an empty .env file', 'predeploy/dotenv', 'apps/web/.env.local', ''],
  ['a .env file with a byte order mark and no line end', 'predeploy/dotenv', 'prod.env', '\uFEFFA=1'],
  ['code in a .env file', 'predeploy/dotenv', '.env', CODE],
  ['code that is read as text', 'predeploy/text', 'dist/main.js', CODE],
  ['a page', 'predeploy/text', 'index.html', '<template><div onclick="a()">{{ b }}</div></template><script>var c</script>'],
  ['a workflow', 'predeploy/text', '.github/workflows/ci.yml', 'on: push  \nenv:\n\tKEY: "a"\n\n\n\n'],
  ['data', 'predeploy/text', 'data.json', '{"a": 1, "a": [2,],}'],
];

describe.each(HOSTS)('%s', (_, host, core, without) => {
  const plugins: Record<string, ForeignPlugin> = {};
  let rules: Record<string, 'error'> = {};

  beforeAll(async () => {
    for (const name of Object.keys(devDependencies)) {
      if (!/(?:^|\/)eslint-plugin(?:-|$)/u.test(name) || without.includes(name)) continue;
      const { default: plugin, ...named } = (await import(name)) as ForeignPlugin & { default?: ForeignPlugin };
      plugins[name.replace(/eslint-plugin-?/u, '').replace(/\/$/u, '')] = plugin?.rules === undefined ? named : plugin;
    }
    // Its plugin is what users of `typescript-eslint` have, with types of its own.
    plugins['@typescript-eslint'] = tseslint.plugin as ForeignPlugin;
    const ids = [...core.keys(), ...Object.entries(plugins).flatMap(([name, plugin]) => Object.keys(plugin.rules ?? {}).map((rule) => `${name}/${rule}`))];
    rules = Object.fromEntries(ids.map((id) => [id, 'error']));
    for (const id of needingOptions()) Reflect.deleteProperty(rules, id);
  }, 120_000);

  function configOf(language: string, on: Readonly<Record<string, 'error'>> = rules): Linter.Config[] {
    const leaked = {
      plugins,
      languageOptions: { parser: tseslint.parser, ecmaVersion: 2022, globals: { window: 'readonly' }, parserOptions: { projectService: true, ecmaFeatures: { jsx: true } } },
      settings: { jest: { version: 29 }, react: { version: '19.0' } },
      rules: on,
      linterOptions: { reportUnusedDisableDirectives: 'off' },
    };
    // What plugins of any kind look like to one another.
    return [leaked, ...predeploy.configs.strict.slice(0, 1), { files: ['**'], language }] as unknown as Linter.Config[];
  }

  /** Rules that cannot be switched on without options; ESLint names one at a time. */
  function needingOptions(): readonly string[] {
    const found: string[] = [];
    for (;;) {
      try {
        new host().verify('', configOf('predeploy/dotenv', Object.fromEntries(Object.entries(rules).filter(([id]) => !found.includes(id)))), '.env');
        return found;
      } catch (error) {
        const id = /^Key "rules": Key "([^"]+)":\s+Value .* should/u.exec(String((error as Error).message))?.[1];
        if (id === undefined || found.includes(id)) throw error;
        found.push(id);
      }
    }
  }

  it('nearly all rules of at least 25 plugins are switched on', () => {
    expect(Object.keys(plugins).length).toBeGreaterThanOrEqual(25 - without.length);
    expect(Object.keys(plugins)).toEqual(expect.arrayContaining(['@typescript-eslint', 'unicorn', 'n', 'import-x', 'prettier', 'sonarjs', 'react-hooks']));
    expect(Object.keys(rules).length).toBeGreaterThan(1900);
    const all = core.size + Object.values(plugins).reduce((sum, plugin) => sum + Object.keys(plugin.rules ?? {}).length, 0);
    expect(all - Object.keys(rules).length).toBeLessThan(10);
  });

  it.each(FILES)('nothing is reported or rewritten in %s', (__, language, path, text) => {
    const linter = new host();
    const { messages, output, fixed } = linter.verifyAndFix(text, configOf(language), { filename: path });
    expect(messages.filter(({ ruleId }) => ruleId?.startsWith('predeploy/') !== true)).toEqual([]);
    expect([fixed, output]).toEqual([false, text]);
  });

  it('the same rules do report code', () => {
    expect(new host().verify(CODE.replace(/^export.*$/mu, ''), [{ plugins, rules: { 'no-eval': 'error', 'unicorn/no-null': 'error' }, languageOptions: { sourceType: 'script' } }] as unknown as Linter.Config[], 'main.js').length).toBeGreaterThan(0);
  });
});
