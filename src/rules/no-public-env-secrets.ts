/**
 * What a bundler writes into the page is read by every visitor.
 * Reports the name, once per name and file.
 */
import type { RuleContext } from '@typescript-eslint/utils/ts-eslint';
import { isPublicVariable, publicPrefixes, publicSlots, readsWholeEnvironment, roleOf, secrecyOf, valuesOf, type Analysis, type Facts, type PublicEntry } from '../analysis/index.js';
import { defineRule, unknownOption } from '../rule.js';
import { isPlaceholder } from '../secrets/index.js';
import type { Range } from '../syntax/env-file.js';
import { staticKey, staticString, unwrap, type Node } from '../syntax/tree.js';

type MessageId = 'publicName' | 'publicModule' | 'publicValue' | 'secretValue' | 'maybeSecret' | 'wholeEnvironment' | 'everyVariable' | 'keyInBrowser';
type Options = [{ unknown: boolean; allow: string[] }];

export default defineRule<MessageId, Options>({
  name: 'no-public-env-secrets',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow secrets in variables and settings that are compiled into the page',
      check: 'config', preset: 'recommended', cwe: [200, 522], owasp: ['A01:2025'], asvs: ['13.3.1'], strictOptions: [{ unknown: true }],
    },
    schema: [{
      type: 'object',
      properties: {
        unknown: unknownOption,
        allow: { type: 'array', items: { type: 'string' }, uniqueItems: true, description: 'Names of variables that are meant to be public, whatever they are called.' },
      },
      additionalProperties: false,
    }],
    defaultOptions: [{ unknown: false, allow: [] }],
    messages: {
      publicName: '`{{name}}` is compiled into the page every visitor downloads. Drop the {{prefix}} prefix, read it on the server, and roll the key.',
      publicModule: '`{{name}}` is compiled into the app that everybody installs. Ask a server of yours for what needs it, take it out of the app\'s .env, and roll the key.',
      secretValue: '`{{name}}` holds a secret of {{provider}} ({{kind}}), and its {{prefix}} prefix has it compiled into the page every visitor downloads. Drop the prefix, read it on the server, and roll the key.',
      publicValue: '`{{name}}` stands in `{{slot}}`, so its value is compiled into the page every visitor downloads. Read it on the server instead, and roll the key.',
      maybeSecret: '`{{name}}` is compiled into the page every visitor downloads. If that key opens anything paid or private, drop the {{prefix}} prefix, read it on the server, and roll the key.',
      wholeEnvironment: 'The whole environment goes to the client here, with every secret in it. Hand over the few values the client needs, by name.',
      everyVariable: 'An empty `{{slot}}` lets every variable of the environment into the page, secrets included. Give it a prefix that only public variables have.',
      keyInBrowser: '`{{name}}` puts the API key into the page every visitor downloads. Call the API from a route of the server, and roll the key.',
    },
  },
  envFile(context, { entries }, { secrets, publicNames }) {
    const [{ unknown, allow }] = context.options;
    const reported = new Set<string>(allow);
    for (const { name, nameRange, valueRange } of entries) {
      const prefix = publicNames.prefixOf(name);
      if (prefix === undefined || reported.has(name)) continue;
      const messageId = messageOf(name.slice(prefix.length), unknown);
      const held = secrets.find(({ row, range: [start, end] }) => row.where !== 'named' && start >= valueRange[0] && end <= valueRange[1]);
      if (messageId !== 'publicName' && held !== undefined) report(context, nameRange, 'secretValue', { name, prefix, provider: held.provider, kind: held.row.name });
      else if (messageId !== undefined) report(context, nameRange, messageId, { name, prefix });
      else continue;
      reported.add(name);
    }
  },
  textFile(context, { publicNames }) {
    const [{ unknown, allow }] = context.options;
    const reported = new Set<string>(allow);
    for (const { name, range, by } of publicNames.in(context.sourceCode.text)) {
      if (reported.has(name)) continue;
      const messageId = messageOf(name.slice(publicNames.prefixOf(name)?.length ?? 0), unknown && 'prefix' in by);
      if (messageId === undefined) continue;
      if ('prefix' in by) report(context, range, messageId, { name, prefix: by.prefix });
      else report(context, range, 'publicValue', { name, slot: by.slot });
      reported.add(name);
    }
  },
  create(context, analysis) {
    const [{ unknown, allow }] = context.options;
    const prefixed: { readonly node: Node; readonly name: string }[] = [];

    /** Names of variables, wherever code spells them: reads, patterns, schemas, imports. */
    const note = (node: Node, name: string | undefined): void => {
      if (name !== undefined && SHOUTED.test(name)) prefixed.push({ node, name });
    };
    return {
      MemberExpression: (node) => { note(node.property, staticKey(node)); },
      Property: (node) => { note(node.key, staticKey(node)); },
      ImportSpecifier: (node) => { note(node.imported, node.imported.type === 'Identifier' ? node.imported.name : node.imported.value); },
      'Program:exit'() {
        if (roleOf(context.filename, context.cwd) === 'test') return;
        const reported = new Set<string>(allow);
        // A name that is public by itself is told of where it stands, not also where its value goes.
        const found = [...namedFlaws(analysis.facts, prefixed, unknown), ...slotFlaws(analysis.facts), ...responseFlaws(analysis)].filter(({ name }) => !reported.has(name) && reported.add(name));
        for (const { node, messageId, data } of found.sort((a, b) => a.node.range[0] - b.node.range[0])) context.report({ node, messageId, data });
      },
    };
  },
});

const SHOUTED = /^[A-Z][A-Z\d]*_[A-Z\d_]+$/;

/** What there is to say of a variable that is compiled into the page, by its name without the prefix. */
function messageOf(name: string, unknown: boolean): 'publicName' | 'maybeSecret' | undefined {
  const secrecy = secrecyOf(name);
  return secrecy === 'secret' ? 'publicName' : secrecy === 'key' && unknown ? 'maybeSecret' : undefined;
}

function report(context: Readonly<RuleContext<MessageId, Options>>, [start, end]: Range, messageId: MessageId, data: Readonly<Record<string, string>>): void {
  const { sourceCode } = context;
  context.report({ loc: { start: sourceCode.getLocFromIndex(start), end: sourceCode.getLocFromIndex(end) }, messageId, data });
}

interface Flaw {
  readonly node: Node;
  /** What is reported once. */
  readonly name: string;
  readonly messageId: MessageId;
  readonly data: Readonly<Record<string, string>>;
}

/** Variables whose own name makes them public. */
function namedFlaws(facts: Facts, names: readonly { readonly node: Node; readonly name: string }[], unknown: boolean): readonly Flaw[] {
  const prefixes = publicPrefixes(facts);
  return names.flatMap(({ node, name }): readonly Flaw[] => {
    const rows = prefixes.filter(({ prefix }) => name.startsWith(prefix) && name.length > prefix.length);
    const [prefix] = rows.filter((row) => isPublicVariable(facts, node, row)).map((row) => row.prefix);
    const messageId = prefix === undefined ? undefined : messageOf(name.slice(prefix.length), unknown && prefix !== '');
    if (prefix === undefined || messageId === undefined) return [];
    return [{ node, name, messageId: prefix === '' ? 'publicModule' : messageId, data: { name, prefix } }];
  });
}

/** What config files and plugins compile into the page. */
function slotFlaws(facts: Facts): readonly Flaw[] {
  return publicSlots(facts).flatMap((slot): readonly Flaw[] => {
    switch (slot.kind) {
      case 'entry': return entryFlaws(facts, slot);
      case 'everything': return [{ node: slot.node, name: slot.slot, messageId: 'wholeEnvironment', data: {} }];
      case 'prefix': {
        const empty = valuesOf(facts, slot.node).some((value) => isEmpty(value.state === 'literal' ? value.value : undefined) || (value.state === 'list' && value.elements.some((element) => staticString(element) === '')));
        return empty ? [{ node: slot.place, name: slot.slot, messageId: 'everyVariable', data: { slot: slot.slot } }] : [];
      }
      case 'switch': {
        const on = valuesOf(facts, slot.node).some((value) => value.state === 'literal' && value.value === true);
        return on ? [{ node: slot.place, name: slot.slot, messageId: 'keyInBrowser', data: { name: slot.slot } }] : [];
      }
    }
  });
}

const isEmpty = (value: unknown): boolean => value === '';

/** A secret by the entry's name, or by the variable it reads. */
function entryFlaws(facts: Facts, { place, name, value, reads, slot }: PublicEntry): readonly Flaw[] {
  const secret = [name, ...reads].find((one) => secrecyOf(unprefixed(facts, one)) === 'secret');
  // An empty text, a placeholder for tests or a version number gives nothing away.
  if (secret === undefined || (value !== undefined && reads.length === 0 && isFixed(value) && !tells(value))) return [];
  return [{ node: place, name: secret, messageId: 'publicValue', data: { name: secret, slot } }];
}

function unprefixed(facts: Facts, name: string): string {
  const prefix = publicPrefixes(facts).find((row) => name.startsWith(row.prefix))?.prefix ?? '';
  return name.slice(prefix.length);
}

function isFixed(value: Node): boolean {
  const inner = unwrap(value);
  if (inner.type === 'CallExpression') return inner.arguments.every(isFixed); // JSON.stringify('…')
  return inner.type === 'Literal' || inner.type === 'TemplateLiteral' || (inner.type === 'Identifier' && inner.name === 'undefined');
}

/** True for a text that may be a secret: `'…'`, `JSON.stringify('…')`. */
function tells(value: Node): boolean {
  const inner = unwrap(value);
  if (inner.type === 'CallExpression') return inner.arguments.some(tells);
  const text = staticString(inner)?.replace(/^(["'])(.*)\1$/, '$2');
  return text !== undefined && text.length >= SHORTEST && !/\s/.test(text) && !isPlaceholder(text);
}

const SHORTEST = 8;

/** `res.json(process.env)`, `res.send('window.env = ' + JSON.stringify(process.env))` */
function responseFlaws({ facts, flows }: Analysis): readonly Flaw[] {
  if (!/\benv\b/.test(facts.file.text)) return [];
  return flows.sinks
    .filter(({ row }) => row.kind === 'response' || row.kind === 'html')
    .flatMap(({ node }) => {
      const whole = readsWholeEnvironment(facts, node);
      return whole === undefined ? [] : [{ node: whole, name: 'response', messageId: 'wholeEnvironment' as const, data: {} }];
    });
}
