import { Linter as Linter10 } from 'eslint';
import { Linter as Linter8 } from 'eslint8';
import { Linter as Linter9 } from 'eslint9';
import { describe, expect, it, vi } from 'vitest';

import * as analysisModule from '../src/analysis/index.js';
import type { Plugin } from '../src/plugin.js';
import { defineRule, unknownOption, wrongOption } from '../src/rule.js';

const seen: unknown[] = [];

const rule = defineRule({
  name: 'no-fake',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow fakes',
      check: 'audit',
      preset: 'recommended',
      cwe: [20],
      owasp: ['A05:2025'],
      asvs: ['2.2.1'],
      strictOptions: [{ unknown: true }],
    },
    schema: [
      {
        type: 'object',
        additionalProperties: false,
        properties: { unknown: unknownOption, limits: { type: 'object', properties: { max: { type: 'number' }, perMinutes: { type: 'number' } } } },
      },
    ],
    defaultOptions: [{ unknown: false, limits: { max: 5, perMinutes: 15 } }],
    messages: { fake: '`{{name}}` is a fake. Put the real thing here.' },
  },
  create(context) {
    return {
      Identifier(node) {
        seen.push(context.options);
        if (node.name === 'fake') context.report({ node, messageId: 'fake', data: { name: node.name } });
      },
    };
  },
});

const linters = {
  8: new Linter8({ configType: 'flat' }),
  // ESLint 9 declares types of its own for the same shape.
  9: new Linter9() as unknown as Linter10,
  10: new Linter10(),
};

function lint(major: keyof typeof linters, code: string, subject: object, more: object = {}) {
  const config = [{ plugins: { predeploy: { rules: { 'no-fake': subject } } }, rules: { 'predeploy/no-fake': 'error' }, ...more }];
  return linters[major].verify(code, config as never, { filename: 'file.js' });
}

describe.each([8, 9, 10] as const)('a rule in ESLint %i', (major) => {
  it('reports with its message', () => {
    expect(lint(major, 'fake;', rule)).toMatchObject([{ messageId: 'fake', message: '`fake` is a fake. Put the real thing here.' }]);
  });

  it('sees all its defaults when no option is given', () => {
    seen.length = 0;
    lint(major, 'x;', rule);
    expect(seen).toEqual([[{ unknown: false, limits: { max: 5, perMinutes: 15 } }]]);
  });

  it('sees the given options on top of its defaults, key by key', () => {
    seen.length = 0;
    lint(major, 'x;', rule, { rules: { 'predeploy/no-fake': ['error', { unknown: true, limits: { max: 9 } }] } });
    expect(seen).toEqual([[{ unknown: true, limits: { max: 9, perMinutes: 15 } }]]);
  });

  it('lets ESLint refuse an option that does not exist', () => {
    expect(() => lint(major, 'x;', rule, { rules: { 'predeploy/no-fake': ['error', { unknwon: true }] } })).toThrow(/unknwon|additional properties/);
  });

  it('does not compute the analysis unless a listener asks', () => {
    const spy = vi.spyOn(analysisModule, 'analysisOf');
    lint(major, 'x;', rule);
    expect(spy).not.toHaveBeenCalled();
    const asking = ruleThat((analysis) => void analysis.facts);
    lint(major, 'x;', asking);
    expect(spy).toHaveBeenCalledOnce();
    expect(spy.mock.calls[0]?.[0]).toMatchObject({ text: 'x;', filename: expect.stringMatching(/file\.js$/) as string, models: [] });
    spy.mockRestore();
  });

  it('hands the house models of the settings to the analysis', () => {
    const spy = vi.spyOn(analysisModule, 'analysisOf');
    const models = [{ packages: ['@house/db'], sinks: [{ at: 'query(0)', kind: 'sql' }] }];
    lint(major, 'x;', ruleThat((analysis) => void analysis.facts), { settings: { predeploy: { models } } });
    expect(spy.mock.calls[0]?.[0]).toMatchObject({ models });
    spy.mockRestore();
  });

  it('hands the same models over for every file, so that they are compiled once', () => {
    const spy = vi.spyOn(analysisModule, 'analysisOf');
    const asking = ruleThat((analysis) => void analysis.facts);
    const settings = { predeploy: { models: [{ packages: ['@house/db'] }] } };
    lint(major, 'x;', asking, { settings });
    lint(major, 'y;', asking, { settings });
    lint(major, 'x;', asking);
    lint(major, 'y;', asking);
    const [first, second, third, fourth] = spy.mock.calls.map(([{ models }]) => models);
    expect(first).toBe(second);
    expect(third).toBe(fourth);
    spy.mockRestore();
  });

  it.each([
    [{ predeploy: { modles: [] } }, 'settings.predeploy.modles is not known. Accepted keys: models, secrets, root, protections, publicRoutes, fingerprint.'],
    [{ predeploy: [] }, 'settings.predeploy must be an object with the keys models, secrets, root, protections, publicRoutes, fingerprint.'],
    [{ predeploy: { models: {} } }, 'settings.predeploy.models must be an array of package models.'],
    [{ predeploy: { models: [{ package: 'pg' }] } }, "settings.predeploy.models[0] must be a package model: { packages: ['name'], … }"],
  ])('names the wrong key of %j', (settings, message) => {
    expect(() => lint(major, 'x;', rule, { settings })).toThrow(message);
  });
});

describe('a rule', () => {
  it('fits the declared plugin', () => {
    const rules: Plugin['rules'] = { 'no-fake': rule };
    expect(rules['no-fake']?.meta.docs.check).toBe('audit');
  });

  it('carries what the presets and the documentation are made from', () => {
    expect(rule.name).toBe('no-fake');
    expect(rule.meta.docs).toEqual({
      description: 'Disallow fakes',
      check: 'audit',
      preset: 'recommended',
      cwe: [20],
      owasp: ['A05:2025'],
      asvs: ['2.2.1'],
      strictOptions: [{ unknown: true }],
      recommended: true,
      url: 'https://unpkg.com/eslint-plugin-predeploy/docs/rules/no-fake.md',
      reads: ['code'],
    });
  });

  it.each([
    ['a tree of another language', { ast: { type: 'StyleSheet' }, scopeManager: {} }],
    ['a language without scopes', { ast: { type: 'Program' }, scopeManager: null }],
    ['a language that knows no scope manager', { ast: { type: 'Program' } }],
    ['a source code without a tree', {}],
  ])('is silent on %s', (_, sourceCode) => {
    expect(rule.create({ sourceCode, options: [], settings: {} } as never)).toEqual({});
  });

  it('can refuse an option that no schema describes', () => {
    expect(wrongOption('no-fake', 'window', 'a time such as "15 minutes"').message).toBe(
      'predeploy/no-fake: option "window" must be a time such as "15 minutes".',
    );
  });
});

function ruleThat(ask: (analysis: analysisModule.Analysis) => void) {
  return defineRule({
    name: 'asks',
    meta: {
      type: 'problem',
      docs: { description: 'Ask', check: 'audit', preset: 'strict', cwe: [], owasp: [], asvs: [] },
      schema: [],
      messages: {},
    },
    create: (_, analysis) => ({
      Program() {
        ask(analysis);
      },
    }),
  });
}
