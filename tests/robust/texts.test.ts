/**
 * .env files, configs, bundles and source maps: cut off, changed, hostile, of odd names. No rule throws, none hangs.
 */
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';

import plugin from '../../src/index.js';
import { filesBelow } from '../package/repository.js';
import { filled } from '../secrets/recipes.js';
import { numbers, truncations } from './changed.js';

const linter = new Linter();
const CONFIGS = { sources: [...plugin.configs['flat/strict'], ...plugin.configs.files], artifacts: [...plugin.configs.artifacts] };
const KINDS = ['.env', '.env.example', 'config.yml', 'app.json', 'package.json'];
const key = filled('sk_live_{alnum*24}');

function read(text: string, filename: string, config: keyof typeof CONFIGS = 'sources'): readonly Linter.LintMessage[] {
  try {
    return linter.verify(text, CONFIGS[config] as Linter.Config[], { filename }); // plugin types come from two packages
  } catch (error) {
    throw new Error(`${String((error as { readonly ruleId?: string }).ruleId)} threw on ${filename}: ${String(error)}\n${text.slice(0, 2000)}`, { cause: error });
  }
}

const STORIES: readonly (readonly [string, string])[] = [
  ['.env', `# Payments\nexport STRIPE_SECRET_KEY="${key}" # live\nNEXT_PUBLIC_STRIPE_SECRET='${key}'\nDATABASE_URL=postgres://shop:${filled('{alnum*16}', 2)}@db.shop.io/shop\nPEM="${'-'.repeat(5)}BEGIN PRIVATE KEY${'-'.repeat(5)}\n${filled('MIIE{base64*60}\n{base64*64}', 3)}\n${'-'.repeat(5)}END PRIVATE KEY${'-'.repeat(5)}"\nEMPTY=\nREF=\${EMPTY:-x}\n`],
  ['.env.example', `STRIPE_SECRET_KEY=${key}\n# OLD_KEY=${key}\nJWT_SECRET=${filled('{alnum*32}', 4)}\nUNREAD_THING=\n`],
  ['compose.yml', `services:\n  web:\n    environment:\n      - NEXT_PUBLIC_JWT_SECRET=abc\n      STRIPE: "${key}"\n    build:\n      args: { VITE_API_SECRET: x }\n`],
  ['app.json', JSON.stringify({ expo: { extra: { STRIPE_SECRET_KEY: key, list: [{ a: 'b' }, 'c', null, 1.5] } } }, undefined, 2)],
  ['Dockerfile', `FROM node\nARG NEXT_PUBLIC_AUTH_SECRET\nENV STRIPE=${key}\n`],
  ['dist/app.js', `window.__NUXT__={config:{public:{stripeSecret:"${key}"}}};var e="${key}";\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(JSON.stringify({ sources: ['a.js'], sourcesContent: [`const k='${key}'`], mappings: 'A' })).toString('base64')}`],
  ['dist/app.js.map', JSON.stringify({ version: 3, sections: [{ map: { sources: ['webpack://x/./a.ts', null], sourcesContent: [`const k = '${key}'`, null], mappings: 'A' } }] })],
];
const inProjects = [...filesBelow('examples', ''), ...filesBelow('tests/projects', '')].filter(([path]) => /\.env[^/]*$|\.(?:ya?ml|json|toml)$/.test(path));

/** The text with a few characters dropped, doubled, or put in each other's place. */
function scrambled(text: string, random: () => number): string {
  const characters = [...text];
  const odd = ['"', "'", '`', '\\', '=', ':', '{', '}', '\r', '\n', '\0', '\uD800', '\uFEFF', '\u2028', '$', '#', '<'];
  for (let changes = 1 + Math.floor(random() * 4); changes > 0; changes -= 1) {
    const at = Math.floor(random() * characters.length);
    const how = random();
    characters[at] = how < 0.25 ? '' : how < 0.5 ? `${characters[at] ?? ''}${characters[at] ?? ''}` : how < 0.75 ? (odd[Math.floor(random() * odd.length)] ?? '') : (characters[Math.floor(random() * characters.length)] ?? '');
  }
  return characters.join('');
}

describe('texts made worse', () => {
  it.each(STORIES)('%s is read whole, cut off and scrambled', (filename, text) => {
    const config = filename.startsWith('dist/') ? 'artifacts' : 'sources';
    const random = numbers(text.length);
    const whole = read(text, filename, config);
    expect(whole.filter(({ fatal }) => fatal === true)).toEqual([]);
    for (const cut of truncations(text, 60)) read(cut, filename, config);
    for (let index = 0; index < 60; index += 1) read(scrambled(text, random), filename, config);
  });

  it('files of the examples and projects, cut off and scrambled', () => {
    const random = numbers(20261123);
    expect(inProjects.length).toBeGreaterThan(10);
    for (const [path, text] of inProjects) {
      for (const cut of truncations(text, 4)) read(cut, path);
      for (let index = 0; index < 4; index += 1) read(scrambled(text, random), path);
    }
  });
});

/** Texts that make a scan start again and again, or look far at every place. */
const HOSTILE: Readonly<Record<string, string>> = {
  'nothing': '', 'a byte order mark': '\uFEFF', 'halves of characters': `A=\uD800${key}\uDC00\nB="\uD800`, 'line ends of all kinds': `A=${key}\r\nB=1\rC=2\u2028D=3\u2029`,
  'bytes': String.fromCharCode(...Array.from({ length: 60_000 }, (_, index) => (index * 7919) % 65_536)),
  'quotes that open': 'A="'.repeat(60_000), 'quotes that are escaped': '"\\'.repeat(150_000), 'quotes over lines': 'A=`x\n'.repeat(40_000), 'escaped ends': `A='\n${"B=\\'\n".repeat(50_000)}`,
  'blanks': `A${' '.repeat(300_000)}B`, 'empty values': 'A=\n'.repeat(100_000), 'exports': 'export '.repeat(50_000), 'comments that open': '/*'.repeat(150_000), 'comments': '#'.repeat(300_000),
  'public names on one line': 'NEXT_PUBLIC_SECRET_KEY '.repeat(60_000), 'public names without end': 'NEXT_PUBLIC_SECRET_'.repeat(30_000),
  'settings in settings': '"extra":{'.repeat(60_000), 'settings beside settings': '"runtimeConfig":{}'.repeat(40_000), 'values that open': `"extra":{${'a:"'.repeat(7000)}`,
  'names of secrets': 'secret_key_token_'.repeat(30_000), 'names far from values': `secret_key${' '.repeat(40)}:`.repeat(10_000), 'values just too long': `x_token("${'a'.repeat(4000)}");`.repeat(100),
  'heads of keys': `${'-'.repeat(5)}BEGIN RSA PRIVATE KEY${'-'.repeat(5)}\n`.repeat(10_000), 'keys that do not end': `${'-'.repeat(5)}BEGIN RSA PRIVATE KEY${'-'.repeat(5)}\nMII${'A'.repeat(3000)}`.repeat(100),
  'addresses that begin': 'postgres://'.repeat(40_000), 'logins that do not end': `postgres://a:${'b'.repeat(3000)}`.repeat(100), 'tokens that begin': 'eyJ'.repeat(100_000),
  'maps that are none': `{"version":3,"sourcesContent":[${'"a",'.repeat(60_000)}"mappings":`, 'maps in maps': `{"sections":${'[{"map":{"sections":'.repeat(20_000)}"sourcesContent" "mappings"`, 'maps in a bundle': 'sourceMappingURL=data:application/json;base64,'.repeat(5000),
  'comments for ESLint': '// eslint-disable-line predeploy/x, '.repeat(8000), 'one key many times': `k="${key}";`.repeat(10_000), 'many keys': Array.from({ length: 10_000 }, (_, index) => `k${String(index)}=${key}${String(index)}`).join('\n'),
};
/** Far above what any of them takes, far below what a quadratic look at them does. */
const LIMIT_MS = 3000;

describe.each(Object.entries(HOSTILE))('%s', (_, text) => {
  it('takes no time', () => {
    for (const [filename, config] of [...KINDS.map((name) => [name, 'sources'] as const), ['dist/app.js', 'artifacts'], ['dist/app.js.map', 'artifacts']] as const) {
      const start = performance.now();
      const messages = read(text, filename, config);
      expect(messages.filter(({ fatal }) => fatal === true)).toEqual([]);
      expect(performance.now() - start, filename).toBeLessThan(LIMIT_MS);
    }
  });
});

describe('names that are no paths', () => {
  it.each(['a.md/0.env', 'a/.env/0.env', 'C:\\shop\\.env', '\0/.env', 'a\nb/.env', `${'d/'.repeat(400)}.env`, '.env.', 'config.yml'])('%j', (filename) => {
    expect(read(`A=1\nSTRIPE_SECRET_KEY=${key}\n`, filename).filter(({ fatal }) => fatal === true)).toEqual([]);
  });

  it.each(['a.md/0.js', 'C:\\shop\\a.js', '\0.js', '__placeholder__.js'])('%j', (filename) => {
    const messages = read(`'use client'; import x from './x'; import '../'; const k = process.env.JWT_SECRET || 'tulip and rose'; console.log(process.env, x, k);`, filename);
    expect(messages.map(({ ruleId }) => ruleId)).toContain('predeploy/no-secret-fallback');
  });
});
