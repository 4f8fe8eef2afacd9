/** The examples of docs/settings.md: reported without the setting of their section, and not with it. */
import { Linter } from 'eslint';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterEach, expect, it } from 'vitest';

import plugin from '../../src/index.js';
import { settingsIn } from '../../src/settings.js';
import { root } from '../package/repository.js';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

interface Section {
  readonly title: string;
  readonly setting: Readonly<Record<string, unknown>>;
  readonly files: readonly { readonly name: string; readonly text: string; /** What is reported without the setting. */ readonly rule: string | undefined }[];
}

const page = readFileSync(join(root, 'docs/settings.md'), 'utf8');
const sections = page.split(/^## /mu).slice(1).flatMap((text): readonly Section[] => {
  const [setting, ...programs] = blocksIn(text);
  if (setting === undefined) return [];
  const files = programs.map((code) => {
    const [, name = '', rule] = /^\/\/ (\S+?)(?:: without the setting, ([\w-]+) reports this)?\n/u.exec(code) ?? [];
    return { name, rule, text: name.endsWith('.json') ? code.slice(code.indexOf('\n')) : code };
  });
  return [{ title: text.slice(0, text.indexOf('\n')), setting: valueOf(setting), files }];
});

it('the page has its examples', () => {
  expect(sections.map(({ title }) => title)).toEqual(['A guard by its name', 'A guard by its file', 'In front of the app', 'Open on purpose', "The project's root", 'Libraries of your own']);
  expect(sections.filter(({ files }) => files.filter(({ rule }) => rule !== undefined).length !== 1)).toEqual([]);
});

it.each(sections)('$title', ({ setting, files }) => {
  const asked = files.find(({ rule }) => rule !== undefined);
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'predeploy-')));
  folders.push(path);
  for (const { name, text } of files) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  const filename = join(path, asked?.name ?? '');
  const cwd = dirname(filename);
  const reported = (predeploy: object): boolean => {
    const messages = new Linter({ cwd: 'root' in setting ? cwd : path }).verify(asked?.text ?? '', [...plugin.configs.strict, { settings: { predeploy } }], { filename });
    expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
    return messages.some(({ ruleId }) => ruleId === `predeploy/${asked?.rule ?? ''}`);
  };
  expect(reported({})).toBe(true);
  expect(reported(setting)).toBe(false);
});

it('the config at the top is accepted', () => {
  const [config = ''] = blocksIn(page.slice(0, page.indexOf('\n## ')));
  const settings = /settings: (\{[\s\S]*\}) \},\n\]\);/u.exec(config)?.[1] ?? '';
  const { house } = settingsIn(valueOf(settings));
  expect(house.protections).toHaveLength(2);
  expect(house.gateways).toMatchObject([{ gives: 'rate-limit', because: 'Cloudflare rule 12' }]);
  expect(house.publicRoutes).toHaveLength(2);
});

function blocksIn(text: string): readonly string[] {
  return [...text.matchAll(/^```js\n([\s\S]*?)^```/gmu)].map(([, code = '']) => code);
}

/** An object literal's value, without the other context's prototypes. */
function valueOf(literal: string): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(runInNewContext(`(${literal})`))) as Readonly<Record<string, unknown>>;
}
