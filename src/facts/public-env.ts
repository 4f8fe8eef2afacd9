/**
 * What of the environment reaches the code that every visitor downloads: prefixes, settings of config files,
 * plugins, and switches, as the models' publicEnv and publicSlots rows say.
 */
import type { PublicEnvRow } from '../models/schema.js';
import { calleeName, contains, parentOf, property, staticKey, staticString, unwrap, type Node } from '../syntax/tree.js';
import { exportedAs, matchesGlob } from './entry-points.js';
import type { Facts } from './facts.js';
import { positionsOf } from './positions.js';
import { placeOf, valuesOf } from './settings.js';

export type PrefixRow = PublicEnvRow & { readonly prefix: string };

/** One entry of a slot whose content is compiled into the page. */
export interface PublicEntry {
  readonly kind: 'entry';
  /** What a report points at. */
  readonly place: Node;
  readonly name: string;
  readonly value: Node | undefined;
  /** Names of the variables its value reads. */
  readonly reads: readonly string[];
  /** How the config calls the slot: `env`, `define`. */
  readonly slot: string;
}

export type PublicSlot =
  | PublicEntry
  | { readonly kind: 'everything'; readonly node: Node; readonly slot: string }
  | { readonly kind: 'prefix' | 'switch'; readonly node: Node; readonly place: Node; readonly slot: string };

export function publicPrefixes(facts: Facts): readonly PrefixRow[] {
  return facts.catalogue.publicEnv.filter((row): row is PrefixRow => row.prefix !== undefined);
}

/** True unless the row's prefix counts only in certain modules and this name comes from elsewhere. */
export function isPublicVariable(facts: Facts, name: Node, { from }: PrefixRow): boolean {
  if (from === undefined) return true;
  const holder = parentOf(name);
  if (holder?.type === 'ImportSpecifier') return from.includes(holder.parent.type === 'ImportDeclaration' ? holder.parent.source.value : '');
  const object = holder?.type === 'MemberExpression' ? holder.object : holder?.parent?.type === 'ObjectPattern' ? initOf(holder.parent) : undefined;
  if (object === undefined) return false;
  if (facts.file.text.slice(...unwrap(object).range) === 'import.meta.env') return from.includes('import.meta.env');
  return facts.meaning(object).origins.some(({ type, parent }) => (type === 'ImportSpecifier' || type === 'ImportDefaultSpecifier') && parent.type === 'ImportDeclaration' && from.includes(parent.source.value));
}

function initOf(pattern: Node): Node | undefined {
  const declarator = parentOf(pattern);
  return declarator?.type === 'VariableDeclarator' ? (declarator.init ?? undefined) : undefined;
}

/** What this file's configuration compiles into the page. */
export function publicSlots(facts: Facts): readonly PublicSlot[] {
  return [...slotsOfConfig(facts), ...slotsOfCalls(facts)];
}

function slotsOfConfig(facts: Facts): readonly PublicSlot[] {
  const rows = facts.catalogue.publicEnv.filter(({ files }) => files !== undefined && matchesGlob(facts.file.filename, files));
  if (rows.length === 0) return [];
  return rows.flatMap(({ keys = [], prefixKey, exportName }) => {
    const configs = configsOf(facts, exportName);
    return [
      ...(typeof keys === 'string' ? [keys] : keys).flatMap((key) => configs.flatMap((config) => membersAt(facts, config, pathIn(key))).flatMap((value) => entriesOf(facts, value, key === '' ? (exportName ?? '') : key))),
      ...(prefixKey === undefined ? [] : configs.flatMap((config) => membersAt(facts, config, pathIn(prefixKey))).map((node): PublicSlot => ({ kind: 'prefix', node, place: placeOf(node), slot: prefixKey }))),
    ];
  });
}

function slotsOfCalls(facts: Facts): readonly PublicSlot[] {
  return facts.index.calls.flatMap((call) =>
    positionsOf(facts, call).flatMap(({ node, api }) =>
      api.rows('publicSlots').flatMap(({ holds, unless }): readonly PublicSlot[] => {
        const place = placeOf(node);
        const bag = place.parent;
        if (unless !== undefined && bag?.type === 'ObjectExpression' && staticString(property(bag, unless.key)?.value) === unless.is) return [];
        const slot = place.type === 'Property' ? (staticKey(place) ?? '') : facts.file.text.slice(...call.callee.range);
        return holds === 'switch' ? [{ kind: 'switch', node, place, slot }] : entriesOf(facts, node, slot);
      }),
    ),
  );
}

const pathIn = (key: string): readonly string[] => (key === '' ? [] : key.split('.'));

/** The objects a config file exports, through functions and through calls that wrap them (`withBundleAnalyzer(config)`). */
function configsOf(facts: Facts, exportName: string | undefined): readonly Node[] {
  const exported = exportName !== undefined ? exportedAs(facts, exportName) : [
    ...facts.index.exports.flatMap((statement): readonly Node[] => (statement.type === 'ExportDefaultDeclaration' ? [statement.declaration] : [])),
    ...facts.index.memberWrites.flatMap((write) => (facts.file.text.slice(...write.left.range) === 'module.exports' ? [write.right] : [])),
  ];
  return [...new Set(exported.flatMap((node) => configsBehind(facts, node, 0)))];
}

function configsBehind(facts: Facts, node: Node, depth: number): readonly Node[] {
  if (depth > 6) return [];
  return valuesOf(facts, node).flatMap((value): readonly Node[] => {
    switch (value.state) {
      case 'bag': return [value.node];
      case 'function': return (facts.index.returns.get(value.fn) ?? []).flatMap((returned) => configsBehind(facts, returned, depth + 1));
      case 'unknown': {
        const inner = unwrap(value.node);
        return inner.type === 'CallExpression' ? [...inner.arguments, inner.callee].filter((argument) => argument.type !== 'Identifier' || facts.variableOf(argument) !== undefined).flatMap((argument) => (argument === inner.callee && argument.type !== 'CallExpression' ? [] : configsBehind(facts, argument, depth + 1))) : [];
      }
      default: return [];
    }
  });
}

/** The values under a path of keys. */
function membersAt(facts: Facts, bag: Node, [key, ...rest]: readonly string[]): readonly Node[] {
  if (key === undefined) return [bag];
  return facts.valuesOfMember(facts.meaning(bag), key).flatMap((value) => membersAt(facts, value, rest));
}

/** The entries of a slot; spread objects are opened, a spread environment is everything. */
function entriesOf(facts: Facts, value: Node, slot: string, depth = 0): readonly PublicSlot[] {
  if (isEnvironment(facts, value)) return [{ kind: 'everything', node: value, slot }];
  return facts.meaning(value).origins.flatMap((origin): readonly PublicSlot[] => {
    if (origin.type === 'ArrayExpression') {
      // new EnvironmentPlugin(['API_URL']) names the variables it copies.
      return origin.elements.flatMap((element) => {
        const name = staticString(element);
        return element === null || name === undefined ? [] : [{ kind: 'entry' as const, place: element, name, value: undefined, reads: [name], slot }];
      });
    }
    if (origin.type !== 'ObjectExpression') return [];
    return origin.properties.flatMap((entry): readonly PublicSlot[] => {
      if (entry.type === 'SpreadElement') return depth > 4 ? [] : entriesOf(facts, entry.argument, slot, depth + 1);
      const name = staticKey(entry);
      if (name === undefined) return [];
      const given = unwrap(entry.value);
      if (isStringified(facts, given)) return [{ kind: 'everything', node: given, slot }];
      const nested = given.type === 'ObjectExpression' && depth < 8 ? entriesOf(facts, given, slot, depth + 1) : [];
      return nested.length > 0 ? nested : [{ kind: 'entry', place: entry.key, name: name.split('.').at(-1) ?? name, value: given, reads: namesReadIn(facts, given), slot }];
    });
  });
}

/** `process.env`, or `JSON.stringify(process.env)`. */
function isStringified(facts: Facts, node: Node): boolean {
  if (isEnvironment(facts, node)) return true;
  return node.type === 'CallExpression' && node.arguments.length > 0 && node.arguments.every((argument) => isEnvironment(facts, argument));
}

/** The variables an expression reads, by name: `process.env.X`, or a member in capitals of what `loadEnv` gave. */
function namesReadIn(facts: Facts, node: Node): readonly string[] {
  return facts.index.members.filter((member) => contains(node, member)).flatMap((member) => {
    const name = staticKey(member);
    return name !== undefined && /^[A-Z][A-Z\d_]+$/.test(name) ? [name] : [];
  });
}

/** True for the environment itself: `process.env`, `import.meta.env`. */
function isEnvironment(facts: Facts, node: Node): boolean {
  const inner = unwrap(node);
  if (inner.type !== 'MemberExpression' && inner.type !== 'Identifier') return false;
  const api = facts.api(inner);
  return !api.rows('sources').some(({ kind }) => kind === 'environment') && api.member('ANY').rows('sources').some(({ kind }) => kind === 'environment');
}

/** What a value is made of that is handed over with it, as it is or as a text. */
function partsOf(node: Node): readonly Node[] {
  switch (node.type) {
    case 'ObjectExpression': return node.properties.map((entry) => (entry.type === 'SpreadElement' ? entry.argument : entry.value));
    case 'TemplateLiteral': return node.expressions;
    case 'BinaryExpression': return node.operator === '+' ? [node.left, node.right] : [];
    case 'CallExpression': return calleeName(node.callee) === 'stringify' ? node.arguments.slice(0, 1) : [];
    case 'JSXExpressionContainer': return [node.expression];
    default: return [];
  }
}

/** The environment inside a value that is handed over, bare, spread or as a field. */
export function readsWholeEnvironment(facts: Facts, node: Node, depth = 0): Node | undefined {
  const inner = unwrap(node);
  if (isEnvironment(facts, inner)) return inner;
  if (depth > 6) return undefined;
  for (const part of partsOf(inner)) {
    const found = readsWholeEnvironment(facts, part, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
