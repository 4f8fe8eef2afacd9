/**
 * What runs in a browser is read by whoever opens it: a server's variables, and the code that needs them, have no place there.
 * Reports the read, the property that hands it over, or the import.
 */
import { basename } from 'node:path';
import type { TSESTree } from '@typescript-eslint/types';
import { clientReach, clientRowOf, publicPrefixes, roleOf, secrecyOf, serverValues, usesAsValue, type Facts } from '../analysis/index.js';
import { defineRule, unknownOption } from '../rule.js';
import { parentOf, staticKey, unwrap, type Node } from '../syntax/tree.js';

type MessageId = 'serverRead' | 'serverReadThrough' | 'maybeRead' | 'serverProp' | 'serverModule' | 'serverModuleThrough' | 'maybeModule';
type Options = [{ unknown: boolean; allow: string[] }];

export default defineRule<MessageId, Options>({
  name: 'no-server-env-in-client',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow variables and modules of the server in code that runs in browsers',
      check: 'config', preset: 'recommended', cwe: [200, 668], owasp: ['A01:2025'], asvs: ['14.2.3'], strictOptions: [{ unknown: true }],
    },
    schema: [{
      type: 'object',
      properties: {
        unknown: unknownOption,
        allow: { type: 'array', items: { type: 'string' }, uniqueItems: true, description: 'Names of variables and modules that may be used in browsers.' },
      },
      additionalProperties: false,
    }],
    defaultOptions: [{ unknown: false, allow: [] }],
    messages: {
      serverRead: '`{{name}}` belongs to the server and this file runs in the browser, where it is either missing or given to every visitor. Read it in code of the server and hand over only what the page may show.',
      serverReadThrough: '`{{name}}` belongs to the server, and this code reaches the browser through {{chain}}, where it is either missing or given to every visitor. Read it in a module that only the server imports.',
      maybeRead: '`{{name}}` belongs to the server, and this file reaches the browser through {{chain}}, perhaps without what reads it. Read it in a module that only the server imports.',
      serverProp: '`{{name}}` is handed to {{component}}, which runs in the browser, so it is sent to every visitor with the page. Use it in code of the server and hand over what comes of it.',
      serverModule: '`{{module}}` is for the server alone and this file runs in the browser. Call it in a route or an action of the server and fetch the answer here.',
      serverModuleThrough: '`{{module}}` is for the server alone, and this file reaches the browser through {{chain}}. Move what the browser needs to a module of its own.',
      maybeModule: '`{{module}}` is for the server alone, and this file reaches the browser through {{chain}}, perhaps without what uses it. Move what the browser needs to a module of its own.',
    },
  },
  create(context, analysis) {
    const [{ unknown, allow }] = context.options;
    const attributes: TSESTree.JSXAttribute[] = [];
    return {
      JSXAttribute: (node) => { attributes.push(node); },
      'Program:exit'() {
        const role = roleOf(context.filename, context.cwd);
        if (role === 'test' || (!unknown && role !== 'application')) return;
        const { facts } = analysis;
        const reported = new Set<string>(allow);
        // What is kept on the server has one flaw, and that is the import that takes it along.
        const isKept = facts.others.keptOnServer(facts.file.filename, `./${basename(facts.file.filename)}`) !== undefined;
        const found = [...(isKept ? [] : [...readFlaws(facts, unknown), ...moduleFlaws(facts, unknown)]), ...attributes.flatMap((attribute) => propFlaw(facts, attribute))];
        for (const { node, name, messageId, data } of found.sort((a, b) => a.node.range[0] - b.node.range[0])) {
          if (reported.has(name)) continue;
          reported.add(name);
          context.report({ node, messageId, data });
        }
      },
    };
  },
});

interface Flaw {
  readonly node: Node;
  /** What is reported once. */
  readonly name: string;
  readonly messageId: MessageId;
  readonly data: Readonly<Record<string, string>>;
}

/** Variables and settings that are read where browsers come to. */
function readFlaws(facts: Facts, unknown: boolean): readonly Flaw[] {
  return serverValues(facts).flatMap(({ node, name }): readonly Flaw[] => {
    if (!unknown && secrecyOf(name) === 'open') return [];
    const way = wayTo(facts, [node], unknown);
    if (way === undefined) return [];
    const messageId = way.isCertain ? (way.chain === undefined ? 'serverRead' : 'serverReadThrough') : 'maybeRead';
    return [{ node, name, messageId, data: { name, chain: way.chain ?? '' } }];
  });
}

/** Modules of the server that are imported where browsers come to. */
function moduleFlaws(facts: Facts, unknown: boolean): readonly Flaw[] {
  return facts.file.ast.body.flatMap((statement): readonly Flaw[] => {
    if (statement.type !== 'ImportDeclaration' || statement.importKind === 'type') return [];
    const module = statement.source.value;
    const names = serverNamesOf(facts, module);
    if (names === undefined) return [];
    const specifiers = statement.specifiers.filter((one) => one.type !== 'ImportSpecifier' || (one.importKind !== 'type' && (names === 'all' || names.includes(spelled(one.imported)))));
    const uses = specifiers.flatMap(({ local }) => usesAsValue(facts, local));
    const way = wayTo(facts, statement.specifiers.length === 0 ? [statement] : uses, unknown);
    if (way === undefined) return [];
    const messageId = way.isCertain ? (way.chain === undefined ? 'serverModule' : 'serverModuleThrough') : 'maybeModule';
    return [{ node: statement, name: module, messageId, data: { module, chain: way.chain ?? '' } }];
  });
}

/** The exports of a module that are for the server alone. */
function serverNamesOf(facts: Facts, module: string): 'all' | readonly string[] | undefined {
  return facts.catalogue.serverOnlyIn(module) ?? (facts.others.keptOnServer(facts.file.filename, module) === undefined ? undefined : 'all');
}

const spelled = (name: TSESTree.Identifier | TSESTree.StringLiteral): string => (name.type === 'Identifier' ? name.name : name.value);

/** How these places come to browsers; without a chain where their own file runs there. */
function wayTo(facts: Facts, nodes: readonly Node[], unknown: boolean): { readonly isCertain: boolean; readonly chain: string | undefined } | undefined {
  const proven = clientReach(facts, nodes);
  const reach = proven ?? (unknown ? clientReach(facts, nodes, true) : undefined);
  if (reach === undefined) return undefined;
  return { isCertain: proven !== undefined, chain: reach.chain.length < 2 ? undefined : shortened(reach.chain).join(' → ') };
}

/** A long way is told by both its ends. */
const shortened = (chain: readonly string[]): readonly string[] => (chain.length <= CHAIN_LIMIT ? chain : [...chain.slice(0, 2), '…', ...chain.slice(-2)]);
const CHAIN_LIMIT = 5;

/** `<Checkout secret={process.env.STRIPE_SECRET_KEY} />`, where Checkout runs in the browser. */
function propFlaw(facts: Facts, attribute: TSESTree.JSXAttribute): readonly Flaw[] {
  const { value, parent: { name: element } } = attribute;
  if (value?.type !== 'JSXExpressionContainer' || element.type !== 'JSXIdentifier' || clientRowOf(facts) !== undefined) return [];
  const secret = secretIn(facts, value.expression);
  if (secret === undefined || !runsInBrowser(facts, element)) return [];
  return [{ node: attribute, name: secret, messageId: 'serverProp', data: { name: secret, component: `<${element.name}>` } }];
}

/** True for a component of another file that starts there. */
function runsInBrowser(facts: Facts, element: TSESTree.JSXIdentifier): boolean {
  const specifier = facts.variableOf(element)?.defs[0]?.node as Node | undefined; // scope managers type definitions loosely
  if (specifier === undefined || parentOf(specifier)?.type !== 'ImportDeclaration') return false;
  const { source } = specifier.parent as TSESTree.ImportDeclaration; // as was just asked
  const name = specifier.type === 'ImportSpecifier' ? spelled(specifier.imported) : 'default';
  const places = facts.others.value(facts.file.filename, source.value, name)?.places ?? [];
  return places.some(({ filename }) => facts.others.clientRow(filename)?.directive !== undefined);
}

/** The name of a secret that an expression hands on as it is: not what a call makes of it. */
function secretIn(facts: Facts, node: Node, depth = 0): string | undefined {
  if (depth > 5) return undefined;
  const inner = unwrap(node);
  const first = (nodes: readonly (Node | null)[]): string | undefined => nodes.map((one) => (one === null ? undefined : secretIn(facts, one, depth + 1))).find((name) => name !== undefined);
  switch (inner.type) {
    case 'MemberExpression':
    case 'Identifier': {
      const { api, origins } = facts.meaning(inner);
      if (api.rows('sources').some(({ kind }) => kind === 'environment')) {
        const own = inner.type === 'Identifier' ? inner.name : (staticKey(inner) ?? '');
        const names = [...origins.flatMap((origin) => (origin.type === 'MemberExpression' ? (staticKey(origin) ?? []) : [])), own];
        return names.find((name) => secrecyOf(name) === 'secret' && !isPublicName(facts, name));
      }
      return first(origins.filter((origin) => origin !== inner && (origin.type === 'ObjectExpression' || origin.type === 'ArrayExpression' || origin.type === 'LogicalExpression')));
    }
    case 'ObjectExpression': return first(inner.properties.map((entry) => (entry.type === 'SpreadElement' ? null : entry.value)));
    case 'ArrayExpression': return first(inner.elements);
    case 'TemplateLiteral': return first(inner.expressions);
    case 'LogicalExpression': return first(inner.operator === '&&' ? [inner.right] : [inner.left, inner.right]);
    case 'ConditionalExpression': return first([inner.consequent, inner.alternate]);
    default: return undefined;
  }
}

const isPublicName = (facts: Facts, name: string): boolean => publicPrefixes(facts).some(({ prefix }) => prefix !== '' && name.startsWith(prefix));
