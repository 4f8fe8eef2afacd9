/** Every model against its program: tests/models/<area>/<name>.ts proves src/models/<area>/<name>.ts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PackageModel } from '../../src/models/schema.js';
import { expectMarks } from './harness.js';

const root = new URL('../../src/models/', import.meta.url);
const areas = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'secrets').map((entry) => entry.name);
const modules = await Promise.all(
  areas.flatMap((area) => readdirSync(new URL(`${area}/`, root)).filter((file) => file.endsWith('.ts')).map(async (file) => {
    const { default: model } = (await import(`../../src/models/${area}/${file.slice(0, -'.ts'.length)}.ts`)) as { default: PackageModel }; // every model file default-exports one
    return { area, name: file.slice(0, -'.ts'.length), model };
  })),
);
const all = modules.map(({ model }) => model);

describe.each(modules)('$area/$name', ({ area, name, model }) => {
  const path = ['.ts', '.tsx'].map((ending) => new URL(`./${area}/${name}${ending}`, import.meta.url)).find((url) => existsSync(url));
  it('has a program', () => { expect(path).toBeDefined(); });
  // A model may need several files (a Next route and a page): parts are split by lines `// file: …`.
  it('is shown whole by its program', () => {
    if (path === undefined) return;
    const parts = readFileSync(path, 'utf8').split(/^(?=\/\/ file: )/m).filter((part) => part.trim() !== '');
    expectMarks(model, parts.length === 1 ? (parts[0] ?? '') : parts, all.filter((other) => other !== model));
  });
});
