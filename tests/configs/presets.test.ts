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
import type { FileKind, Plugin, PluginRule } from '../../src/plugin.js';

const fakes = pluginWith({
  'no-proven': fakeRule('recommended'),
  'no-proven-or-unknown': fakeRule('recommended', [{ unknown: true }], 'env', 'text'),
  'require-duty': fakeRule('strict', undefined, 'env'),
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

  it('are named arrays in flat config and bring the plugin; what is for code claims no files', () => {
    const [code, env, ...more] = fakes.configs.strict;
    expect(more).toEqual([]);
    expect(code).toMatchObject({ name: 'predeploy/strict', rules: fakes.configs['legacy-strict'].rules });
    expect(env).toMatchObject({ name: 'predeploy/strict/env', files: ['**/.env', '**/.env.*', '**/*.env'], language: 'predeploy/dotenv' });
    for (const config of [code, env, ...fakes.configs.files, ...fakes.configs.artifacts]) expect(config?.plugins['predeploy']).toBe(fakes);
    expect(code).not.toHaveProperty('files');
    expect(code).not.toHaveProperty('language');
  });

  it.each(['recommended', 'strict'] as const)('%s: the flat form and the eslintrc form say the same', (preset) => {
    for (const { configs } of [fakes, plugin]) {
      expect(configs[`flat/${preset}`]).toBe(configs[preset]);
      expect(Object.assign({}, ...configs[preset].map(({ rules }) => rules))).toEqual(configs[`legacy-${preset}`].rules);
    }
  });

  it('hold, for a kind of files, the rules that read it', () => {
    expect(fakes.configs.strict[1]?.rules).toEqual({ 'predeploy/no-proven-or-unknown': ['error', { unknown: true }], 'predeploy/require-duty': 'error' });
    expect(fakes.configs.recommended[1]?.rules).toEqual({ 'predeploy/no-proven-or-unknown': 'error' });
    for (const name of ['files', 'artifacts'] as const) expect(fakes.configs[name].map(({ rules }) => rules)).toEqual([{ 'predeploy/no-proven-or-unknown': 'error' }]);
  });

  it('strict holds everything recommended holds', () => {
    expect(Object.keys(plugin.configs['legacy-strict'].rules)).toEqual(expect.arrayContaining(Object.keys(plugin.configs['legacy-recommended'].rules)));
  });

  it('hold these rules of the plugin', () => {
    expect({
      recommended: plugin.configs['legacy-recommended'].rules,
      strict: plugin.configs['legacy-strict'].rules,
      env: plugin.configs.strict[1]?.rules,
      files: plugin.configs.files[0]?.rules,
      artifacts: plugin.configs.artifacts[0]?.rules,
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

/** Which language of ours ESLint reads a file in. */
const LANGUAGES: readonly (readonly [preset: 'strict' | 'files' | 'artifacts', language: string | undefined, paths: readonly string[]])[] = [
  ['strict', 'predeploy/dotenv', ['.env', 'apps/web/.env', '.env.local', '.env.production.local', '.env.example', '.env.vault', 'docker/prod.env']],
  ['strict', 'js/js', ['server.js', '.env.js', 'src/env.js', '.env.d.ts', '.env.ts', 'types/.env.schema.ts', 'environment.js', '.env.json']],
  ['strict', undefined, ['.envrc', '.env/pyvenv.cfg', 'env', 'compose.yml', '.env.yaml']],
  ['files', 'predeploy/text', ['compose.yml', '.github/workflows/ci.yaml', 'config/default.json', 'main.tf', 'Dockerfile', 'Dockerfile.prod', 'api/dev.dockerfile', '.npmrc', '.envrc', 'deploy.sh', 'key.pem', '.aws/credentials', 'index.html', 'id_rsa']],
  ['files', undefined, ['package.json', 'web/package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'packages/a/tsconfig-base.json', 'pnpm-lock.yaml', 'yarn.lock', '.env', 'README', 'node_modules/a/config.yml']],
  ['artifacts', 'predeploy/text', ['dist/main.js', 'dist/assets/index.css', '.next/static/chunks/main.js', 'web/.next/server/app.js', 'build/index.html', 'app.js.map', '.output/public/_nuxt/a.mjs', '.svelte-kit/output/client/b.js']],
  ['artifacts', undefined, ['dist/logo.png', 'package.json', 'node_modules/a/dist/index.js', 'node_modules/a/index.js.map']],
];

describe('files', () => {
  it.each([['ESLint 10', ESLint10], ['ESLint 9', ESLint9 as unknown as typeof ESLint10]])('are read in the language of the preset that claims them: %s', async (_, ESLint) => {
    for (const [preset, language, paths] of LANGUAGES) {
      // JavaScript that TypeScript and others write is code for the sake of this test.
      const eslint = new ESLint(flat([{ files: ['**/.env.{ts,json}', '**/*.ts'] }, ...fakes.configs[preset]]));
      for (const path of paths) {
        const config = await isRead(eslint, path) ? ((await eslint.calculateConfigForFile(path)) as { toJSON(): { language: string } }).toJSON().language : undefined;
        expect([preset, path, config === '@/js' ? 'js/js' : config]).toEqual([preset, path, language]);
      }
    }
  });

  it('of a preset within `files` of the user are those of both', async () => {
    const eslint = new ESLint10(flat(defineConfig10({ files: ['apps/**'], plugins: { predeploy: fakes }, extends: ['predeploy/strict'] })));
    expect(await isRead(eslint, 'apps/.env')).toBe(true);
    expect(await isRead(eslint, '.env')).toBe(false);
  });

  it('of the `.env` family are nobody\'s in ESLint 8, which knows no languages', async () => {
    const eslint = new FlatESLint8(flat([...fakes.configs.strict, ...fakes.configs.files, ...fakes.configs.artifacts]));
    expect(await eslint.calculateConfigForFile('.env')).toBeUndefined();
    expect(await eslint.calculateConfigForFile('dist/a.js')).toMatchObject({ rules: numbered(strictRules) });
  });

  it.each(['files', 'artifacts'])('%s: eslintrc is told that it cannot', async (name) => {
    const asked = async (): Promise<unknown> => rulesIn(new ESLint8(eslintrc(`plugin:predeploy/${name}`)));
    await expect(asked()).rejects.toThrow(`predeploy/${name} reads files that are not JavaScript`);
  });

  it('have configs that can be frozen, spread and printed', async () => {
    const frozen = Object.freeze([...pluginWith(fakes.rules).configs.strict]);
    for (const config of frozen) for (const part of [config, config.files, config.rules, config.settings]) Object.freeze(part);
    const eslint = new ESLint10(flat([...frozen, { ...frozen[1], name: 'copied' }]));
    expect(JSON.parse(JSON.stringify(await eslint.calculateConfigForFile('.env')))).toMatchObject({ language: 'predeploy/dotenv', languageOptions: { sourceType: 'module' }, rules: { 'predeploy/require-duty': [2] } });
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
    languages: plugin.languages,
    get configs() {
      return configs;
    },
  };
  const configs = presetsOf(made, (root) => `state of ${root ?? 'here'}`);
  return made;
}

function fakeRule(preset: string, strictOptions?: object[], ...more: FileKind[]): PluginRule {
  return {
    meta: {
      type: 'problem',
      docs: {
        description: 'Disallow fakes',
        url: '',
        recommended: preset === 'recommended',
        check: 'audit',
        preset,
        reads: ['code', ...more],
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

/** Whether ESLint reads the file when it is among those of a folder. */
async function isRead(eslint: ESLint10, path: string): Promise<boolean> {
  return !(await eslint.isPathIgnored(path)) && (await eslint.calculateConfigForFile(path)) !== undefined;
}

/** The settings as the text of a config holds them. */
function settingsText(config: { settings?: object } | undefined): unknown {
  return JSON.parse(JSON.stringify(config?.settings));
}

/** Flat config prints severities as numbers. */
function numbered(rules: Readonly<Record<string, readonly unknown[]>>): unknown {
  return Object.fromEntries(Object.entries(rules).map(([name, [, ...options]]) => [name, [2, ...options]]));
}
