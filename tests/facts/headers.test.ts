import { describe, expect, it } from 'vitest';
import { headersSet } from '../../src/facts/headers.js';
import { definePackage } from '../../src/models/schema.js';
import { factsOf } from '../source-file.js';

const model = definePackage({
  packages: ['server'],
  places: { res: ['on(0)=>0'] },
  headers: [
    { at: 'res.set', name: 0, value: 1 },
    { at: 'res.all', bag: 0 },
    { at: 'Answer', bag: 1, bagKey: 'headers' },
  ],
  headerLists: [{ files: 'server.config.js', function: 'headers', list: 'headers', name: 'key', value: 'value' }],
});

const found = (program: string, filename = 'file.ts'): readonly string[] => {
  const facts = factsOf(program, [model], filename);
  return headersSet(facts).map(({ name, value }) => `${name}: ${facts.file.text.slice(...value.range)}`);
};

describe('headersSet', () => {
  it('reads name and value', () => {
    expect(found("import { on } from 'server'; const NAME = 'X-B'; on((res) => { res.set('X-A', 1); res.set(NAME, 2); other.set('X-C', 3); });")).toEqual(['x-a: 1', 'x-b: 2']);
  });
  it('reads bags, spread bags and later writes once', () => {
    expect(found(`
import { on, Answer } from 'server';
const base = { 'X-A': 1 };
base['X-B'] = 2;
on((res) => { res.all({ ...base, 'X-C': 3 }); });
new Answer(null, { headers: base });`)).toEqual(['x-a: 1', 'x-b: 2', 'x-c: 3']);
  });
  it('reads lists of pairs', () => {
    expect(found("import { Answer } from 'server'; new Answer(null, { headers: [['X-A', 1]] });")).toEqual(['x-a: 1']);
  });
  it('reads the lists of a config file, and of that file only', () => {
    const config = "const list = [{ key: 'X-A', value: 1 }]; export default { headers: async () => [{ source: '/', headers: [...list, { key: 'X-B', value: 2 }] }] };";
    expect(found(config, 'server.config.js')).toEqual(['x-a: 1', 'x-b: 2']);
    expect(found(config)).toEqual([]);
  });
  it('puts headers of one bag, one list and one function together', () => {
    const facts = factsOf("import { on } from 'server'; on((res) => { res.set('a', 1); res.all({ b: 2 }); }); on((res) => { res.set('c', 3); });", [model]);
    const [a, b, c] = headersSet(facts);
    expect(a?.groups.some((group) => b?.groups.includes(group))).toBe(true);
    expect(a?.groups.some((group) => c?.groups.includes(group))).toBe(false);
  });
});
