import { describe, expect, it } from 'vitest';
import { settingsOf, type OptionValue } from '../../src/facts/settings.js';
import { definePackage } from '../../src/models/schema.js';
import { factsOf } from '../source-file.js';

const model = definePackage({
  packages: ['gate'],
  places: { app: ['App#'] },
  settings: [{ kind: 'cors', at: 'default(0)', origin: ['origin', 'from.origin'], credentials: 'credentials', defaults: { origin: '*', credentials: false }, whenTrue: 'reflect' }],
  mounts: [{ register: 'app.register', chain: 0, options: 1 }],
});
const plugin = definePackage({
  packages: ['gate-plugin'],
  settings: [{ kind: 'cors', at: 'default(1)', origin: 'origin', credentials: 'credentials', defaults: { origin: '*', credentials: false }, whenTrue: 'reflect' }],
});

const said = (value: OptionValue): string => (value.state === 'literal' ? String(value.value) : value.state);

/** The origins of every described call of a program. */
const origins = (program: string): readonly (readonly string[])[] =>
  settingsOf(factsOf(program, [model, plugin]), 'cors').map((setting) => setting.option(setting.row.origin).map(said));

describe('settingsOf', () => {
  it('reads an option where it stands', () => {
    expect(origins("import gate from 'gate'; gate({ origin: 'a' });")).toEqual([['a']]);
  });
  it('says absent for calls without options and options without the key', () => {
    expect(origins("import gate from 'gate'; gate(); gate({ other: 1 });")).toEqual([['absent'], ['absent']]);
  });
  it('says unknown for options of another file', () => {
    expect(origins("import gate from 'gate'; import { options } from './options'; gate(options); gate({ ...options });")).toEqual([['unknown'], ['unknown']]);
  });
  it('follows variables, spreads, later writes and factories', () => {
    expect(origins(`
import gate from 'gate';
const base = { origin: 'a' };
const later = {};
later.origin = 'b';
const make = (origin) => ({ origin: 'c' });
gate({ ...base });
gate(later);
gate(make());`)).toEqual([['a'], ['b'], ['c']]);
  });
  it('takes the own property before what is spread', () => {
    expect(origins("import gate from 'gate'; const base = { origin: 'a' }; gate({ ...base, origin: 'b' });")).toEqual([['b']]);
  });
  it('answers every branch', () => {
    expect(origins("import gate from 'gate'; gate({ origin: dev ? '*' : ['a'] }); gate({ origin: process.env.O || true });")).toEqual([['*', 'list'], ['unknown', 'true']]);
  });
  it('knows functions and patterns', () => {
    expect(origins("import gate from 'gate'; function pick() {} gate({ origin: pick }); gate({ origin: /a/ });")).toEqual([['function'], ['pattern']]);
  });
  it('reads nested names', () => {
    expect(origins("import gate from 'gate'; gate({ from: { origin: 'a' } });")).toEqual([['a']]);
  });
  it('reads what is registered beside a plugin', () => {
    expect(origins("import { App } from 'gate'; import plugin from 'gate-plugin'; const app = new App(); app.register(plugin, { origin: 'a' }); app.register(plugin); app.register(other, { origin: 'b' });")).toEqual([['a'], ['absent']]);
  });
  it('ends where objects are spread into each other', () => {
    expect(origins("import gate from 'gate'; let a = { ...b }; let b = { ...a }; gate(a);")).toEqual([['unknown']]);
  });
});
