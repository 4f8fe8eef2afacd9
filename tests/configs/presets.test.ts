import { ESLint as ESLint10 } from 'eslint';
import { defineConfig as defineConfig10 } from 'eslint/config';
import { ESLint as ESLint8 } from 'eslint8';
import { ESLint as ESLint9 } from 'eslint9';
import { defineConfig as defineConfig9 } from 'eslint9/config';
import { LegacyESLint as LegacyESLint9 } from 'eslint9/use-at-your-own-risk';
import { FlatESLint as FlatESLint8 } from 'eslint8/use-at-your-own-risk';
import { describe, expect, it } from 'vitest';

import { presetsOf } from '../../configs/presets.js';
import plugin from '../../src/index.js';
import type { Plugin, PluginRule } from '../../src/plugin.js';

const fakes = pluginWith({
  'no-proven': fakeRule('recommended'),
  'no-proven-or-unknown': fakeRule('recommended', [{ unknown: true }]),
  'require-duty': fakeRule('strict'),
});

/** What ESLint makes of a config for a file of code; the hosts differ in how they print severities. */
const strictRules = {
  'predeploy/no-proven': ['error'],
  'predeploy/no-proven-or-unknown': ['error', { unknown: true }],
  'predeploy/require-duty': ['error'],
};
const recommendedRules = { 'predeploy/no-proven': ['error'], 'predeploy/no-proven-or-unknown': ['error'] };

describe('presets', () => {
  it('take the rules and their strict options from rule metadata', () => {
    expect(fakes.configs['legacy-strict'].rules).toEqual({
      'predeploy/no-proven': 'error',
      'predeploy/no-proven-or-unknown': ['error', { unknown: true }],
      'predeploy/require-duty': 'error',
    });
    expect(fakes.configs['legacy-recommended'].rules).toEqual({
      'predeploy/no-proven': 'error',
      'predeploy/no-proven-or-unknown': 'error',
    });
  });

  it('are named arrays in flat config, bring the plugin and claim no files', () => {
    expect(fakes.configs.strict).toMatchObject([{ name: 'predeploy/strict', plugins: { predeploy: fakes }, rules: fakes.configs['legacy-strict'].rules }]);
    expect(fakes.configs.recommended[0]).not.toHaveProperty('files');
  });

  it.each(['recommended', 'strict'] as const)('%s: the flat form and the eslintrc form say the same', (preset) => {
    for (const { configs } of [fakes, plugin]) {
      expect(configs[`flat/${preset}`]).toBe(configs[preset]);
      expect(Object.assign({}, ...configs[preset].map(({ rules }) => rules))).toEqual(configs[`legacy-${preset}`].rules);
    }
  });

  it('strict holds everything recommended holds', () => {
    expect(Object.keys(plugin.configs['legacy-strict'].rules)).toEqual(expect.arrayContaining(Object.keys(plugin.configs['legacy-recommended'].rules)));
  });

  it('hold these rules of the plugin', () => {
    expect({
      recommended: plugin.configs['legacy-recommended'].rules,
      strict: plugin.configs['legacy-strict'].rules,
    }).toMatchSnapshot();
  });
});

describe('the text of a config, by which ESLint keeps answers,', () => {
  it('holds the state of the project in every form', () => {
    for (const form of ['flat/strict', 'flat/recommended'] as const) expect(settingsText(fakes.configs[form][0])).toEqual({ predeploy: { fingerprint: 'state of here' } });
    for (const form of ['legacy-strict', 'legacy-recommended'] as const) expect(settingsText(fakes.configs[form])).toEqual({ predeploy: { fingerprint: 'state of here' } });
  });

  it.each([
    ['ESLint 10', (more: object) => new ESLint10(flat([...fakes.configs.strict, more]))],
    ['ESLint 9', (more: object) => new ESLint9(flat([...fakes.configs.strict, more]) as never)],
    ['ESLint 8, flat', (more: object) => new FlatESLint8(flat([...fakes.configs.strict, more]))],
    ['ESLint 8, eslintrc', (more: object) => new ESLint8({ ...(eslintrc('plugin:predeploy/strict') as object), overrideConfig: { extends: ['plugin:predeploy/strict'], ...more } } as never)],
  ])('holds the state of the root that the settings name, beside the other settings: %s', async (_, eslint) => {
    const more = { settings: { predeploy: { root: '../..', publicRoutes: ['/health'] } } };
    expect(settingsText(await configIn(eslint(more)))).toEqual({ predeploy: { root: '../..', publicRoutes: ['/health'], fingerprint: 'state of ../..' } });
  });

  it('holds none where the settings say so', async () => {
    const more = { settings: { predeploy: { fingerprint: false } } };
    expect(settingsText(await configIn(new ESLint10(flat([...fakes.configs.strict, more]))))).toEqual({ predeploy: { fingerprint: false } });
  });
});

describe('one name, every form', () => {
  it('ESLint 8, eslintrc', async () => {
    const strict = new ESLint8(eslintrc('plugin:predeploy/strict'));
    expect(await rulesIn(strict)).toEqual(strictRules);
    const recommended = new ESLint8(eslintrc('plugin:predeploy/recommended'));
    expect(await rulesIn(recommended)).toEqual(recommendedRules);
  });

  it('ESLint 8, eslintrc, by its explicit name', async () => {
    expect(await rulesIn(new ESLint8(eslintrc('plugin:predeploy/legacy-strict')))).toEqual(strictRules);
  });

  it('ESLint 9, eslintrc', async () => {
    expect(await rulesIn(new LegacyESLint9(eslintrc('plugin:predeploy/strict') as never))).toEqual(strictRules);
    expect(await rulesIn(new LegacyESLint9(eslintrc('plugin:predeploy/recommended') as never))).toEqual(recommendedRules);
  });

  it('ESLint 8, flat', async () => {
    expect(await rulesIn(new FlatESLint8(flat(fakes.configs.strict)))).toEqual(numbered(strictRules));
  });

  it('ESLint 9, flat: spread, defineConfig, string extends', async () => {
    expect(await rulesIn(new ESLint9(flat([...fakes.configs.strict]) as never))).toEqual(numbered(strictRules));
    expect(await rulesIn(new ESLint9(flat(defineConfig9(fakes.configs.strict as never)) as never))).toEqual(numbered(strictRules));
    const byName = defineConfig9({ plugins: { predeploy: fakes as never }, extends: ['predeploy/strict'] });
    expect(await rulesIn(new ESLint9(flat(byName) as never))).toEqual(numbered(strictRules));
  });

  it('ESLint 10, flat: spread, defineConfig, string extends', async () => {
    expect(await rulesIn(new ESLint10(flat([...fakes.configs.strict])))).toEqual(numbered(strictRules));
    expect(await rulesIn(new ESLint10(flat(defineConfig10(fakes.configs.strict))))).toEqual(numbered(strictRules));
    const byName = defineConfig10({ plugins: { predeploy: fakes }, extends: ['predeploy/strict'] });
    expect(await rulesIn(new ESLint10(flat(byName)))).toEqual(numbered(strictRules));
    const byFlatName = defineConfig10({ plugins: { predeploy: fakes }, extends: ['predeploy/flat/recommended'] });
    expect(await rulesIn(new ESLint10(flat(byFlatName)))).toEqual(numbered(recommendedRules));
  });

  it('a process that cut its stack traces short', async () => {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
      expect(await rulesIn(new ESLint8(eslintrc('plugin:predeploy/strict')))).toEqual(strictRules);
    } finally {
      Error.stackTraceLimit = limit;
    }
  });
});

function pluginWith(rules: Record<string, PluginRule>): Plugin {
  const made: Plugin = {
    meta: { name: 'eslint-plugin-predeploy', version: '0.0.0', namespace: 'predeploy' },
    rules,
    get configs() {
      return configs;
    },
  };
  const configs = presetsOf(made, (root) => `state of ${root ?? 'here'}`);
  return made;
}

function fakeRule(preset: string, strictOptions?: object[]): PluginRule {
  return {
    meta: {
      type: 'problem',
      docs: {
        description: 'Disallow fakes',
        url: '',
        recommended: preset === 'recommended',
        check: 'audit',
        preset,
        cwe: [],
        owasp: [],
        asvs: [],
        ...(strictOptions && { strictOptions }),
      },
      ...{ schema: [{ type: 'object' }] },
    },
    create: () => ({}),
  };
}

function eslintrc(extended: string): never {
  const options = { useEslintrc: false, plugins: { predeploy: fakes }, overrideConfig: { extends: [extended] } };
  // Options of an ESLint before 10.
  return options as never;
}

function flat(config: object): object {
  return { overrideConfigFile: true, overrideConfig: config };
}

interface Host {
  calculateConfigForFile(path: string): Promise<unknown>;
}

async function configIn(eslint: Host): Promise<{ rules?: unknown; settings?: object }> {
  return (await eslint.calculateConfigForFile('file.js')) as { rules?: unknown; settings?: object };
}

async function rulesIn(eslint: Host): Promise<unknown> {
  return (await configIn(eslint)).rules;
}

/** The settings as the text of a config holds them. */
function settingsText(config: { settings?: object } | undefined): unknown {
  return JSON.parse(JSON.stringify(config?.settings));
}

/** Flat config prints severities as numbers. */
function numbered(rules: Readonly<Record<string, readonly unknown[]>>): unknown {
  return Object.fromEntries(Object.entries(rules).map(([name, [, ...options]]) => [name, [2, ...options]]));
}
