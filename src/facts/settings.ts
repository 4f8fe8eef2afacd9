/**
 * The options of calls that a model's settings row describes, under the model's standard names, whatever the
 * code does to build them: variables, spreads, later writes, factories, ternaries.
 */
import type { OptionNames, SettingsRow } from '../models/schema.js';
import { isFunction, parentOf, property, staticKey, staticString, unwrap, type CallNode, type FunctionNode, type Node } from '../syntax/tree.js';
import type { Api } from './api.js';
import type { Facts } from './facts.js';
import { positionsOf } from './positions.js';

/** One value an option may have. Where there are several, each stands where it is written: its branch tells when it counts. */
export type OptionValue =
  | { readonly state: 'literal'; readonly value: string | number | boolean | null; readonly node: Node }
  | { readonly state: 'pattern'; readonly node: Node }
  | { readonly state: 'list'; readonly elements: readonly Node[]; readonly node: Node }
  | { readonly state: 'bag'; readonly node: Node }
  | { readonly state: 'function'; readonly fn: FunctionNode; readonly node: Node }
  | { readonly state: 'absent' }
  /** Computed, from the environment, or from another file. */
  | { readonly state: 'unknown'; readonly node: Node };

export interface Setting<Row extends SettingsRow = SettingsRow> {
  readonly row: Row;
  readonly call: CallNode;
  /** The argument (or nested bag) that holds the options; undefined when the call goes without. */
  readonly bag: Node | undefined;
  /** Everything the option may be; never empty. */
  option(name: OptionNames): readonly OptionValue[];
}

type RowOf<Kind extends SettingsRow['kind']> = Extract<SettingsRow, { readonly kind: Kind }>;

/** The described calls of a file, in source order. */
export function settingsOf<Kind extends SettingsRow['kind']>(facts: Facts, kind: Kind): readonly Setting<RowOf<Kind>>[] {
  const found: Setting<RowOf<Kind>>[] = [];
  const isWanted = (row: SettingsRow): row is RowOf<Kind> => row.kind === kind;
  for (const call of facts.index.calls) {
    const seen = new Set<SettingsRow>();
    const add = (api: Api, bag: Node | undefined): void => {
      if (isSwitchedOff(bag)) return;
      for (const row of api.rows('settings')) {
        if (!isWanted(row) || seen.has(row)) continue;
        seen.add(row);
        found.push({ row, call, bag, option: (name) => optionIn(facts, bag, name) });
      }
    };
    for (const { node, api } of positionsOf(facts, call)) add(api, node);
    for (const { api, bag } of registered(facts, call)) add(api, bag);
    const callee = facts.api(call.callee);
    if (!callee.takesArguments) continue;
    for (let index = call.arguments.length; index < 5; index += 1) add(callee.argument(index, index + 1), undefined);
  }
  return found;
}

/** `{ cors: false }`: the options are not there because the thing is not. */
const isSwitchedOff = (bag: Node | undefined): boolean => {
  const inner = bag === undefined ? undefined : unwrap(bag);
  return inner?.type === 'Literal' && inner.value === false;
};

/** `app.register(plugin, options)` hands the options to the plugin as `plugin(app, options)`. */
export function registered(facts: Facts, call: CallNode): readonly { readonly api: Api; readonly bag: Node | undefined }[] {
  return facts.api(call.callee).rows('mounts').flatMap((row) => {
    if (row.options === undefined || typeof row.chain !== 'number') return [];
    const plugin = call.arguments[row.chain];
    return plugin === undefined ? [] : [{ api: facts.api(plugin).argument(1, 2), bag: call.arguments[row.options] }];
  });
}

const ABSENT: OptionValue = { state: 'absent' };
const VALUE_LIMIT = 16;

/** Everything an option of a bag may be. */
export function optionIn(facts: Facts, bag: Node | undefined, name: OptionNames): readonly OptionValue[] {
  if (bag === undefined) return [ABSENT];
  const names = typeof name === 'string' ? [name] : name;
  const given = names.flatMap((one) => optionAt(facts, bag, one.split('.')).filter(({ state }) => state !== 'absent'));
  const distinct = given.filter((value, index) => given.findIndex((other) => other === value || ('node' in other && 'node' in value && other.node === value.node)) === index);
  return distinct.length === 0 ? [ABSENT] : distinct.slice(0, VALUE_LIMIT);
}

function optionAt(facts: Facts, bag: Node, [key, ...rest]: readonly string[]): readonly OptionValue[] {
  if (key === undefined) return valuesOf(facts, bag);
  return valuesOf(facts, bag).flatMap((value): readonly OptionValue[] => {
    switch (value.state) {
      case 'bag': return memberOf(facts, value.node, key).flatMap((found) => (found.state === 'value' ? optionAt(facts, found.node, rest) : [found]));
      case 'unknown': return [value];
      case 'function':
        // cors((req, done) => done(null, options)) is described by a row of its own.
        return [{ state: 'unknown', node: value.node }];
      default: return [ABSENT]; // `cors: true`: switched on, with the defaults
    }
  });
}

type Member = { readonly state: 'value'; readonly node: Node } | Extract<OptionValue, { readonly state: 'absent' | 'unknown' }>;

/** What stands under a key of an object literal: its own property, a later write, or what is spread into it. */
function memberOf(facts: Facts, bag: Node, key: string, open: ReadonlySet<Node> = new Set()): readonly Member[] {
  if (bag.type !== 'ObjectExpression' || open.has(bag)) return [{ state: 'unknown', node: bag }];
  const written = writesTo(facts, bag, key);
  const own = property(bag, key);
  const found: Member[] = written.map((node) => ({ state: 'value', node }));
  if (own !== undefined) return [{ state: 'value', node: own.value }, ...found];
  for (const entry of bag.properties) {
    if (entry.type !== 'SpreadElement') {
      if (staticKey(entry) === undefined) found.push({ state: 'unknown', node: entry });
      continue;
    }
    for (const value of valuesOf(facts, entry.argument)) {
      if (value.state === 'bag') found.push(...memberOf(facts, value.node, key, new Set(open).add(bag)));
      else if (value.state === 'unknown') found.push(value);
    }
  }
  return found;
}

function writesTo(facts: Facts, bag: Node, key: string): readonly Node[] {
  return facts.index.memberWrites.flatMap((write) =>
    write.left.type === 'MemberExpression' && staticKey(write.left) === key && facts.meaning(write.left.object).origins.includes(bag) ? [write.right] : [],
  );
}

/** Everything an expression may be, each where it is written. */
export function valuesOf(facts: Facts, node: Node, depth = 0, open: ReadonlySet<Node> = new Set()): readonly OptionValue[] {
  const inner = unwrap(node);
  if (depth > 12 || open.has(inner)) return [{ state: 'unknown', node: inner }];
  const seen = new Set(open).add(inner);
  const next = (at: Node): readonly OptionValue[] => valuesOf(facts, at, depth + 1, seen);
  switch (inner.type) {
    case 'Literal':
      if ('regex' in inner) return [{ state: 'pattern', node: inner }];
      return typeof inner.value === 'bigint' ? [{ state: 'unknown', node: inner }] : [{ state: 'literal', value: inner.value, node: inner }];
    case 'TemplateLiteral': {
      const text = staticString(inner);
      return [text === undefined ? { state: 'unknown', node: inner } : { state: 'literal', value: text, node: inner }];
    }
    case 'UnaryExpression':
      // Minifiers write !0 and !1.
      return inner.operator === '!' && inner.argument.type === 'Literal' ? [{ state: 'literal', value: !inner.argument.value, node: inner }] : [{ state: 'unknown', node: inner }];
    case 'ArrayExpression': return [{ state: 'list', elements: listed(facts, inner), node: inner }];
    case 'ObjectExpression': return [{ state: 'bag', node: inner }];
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'FunctionDeclaration': return [{ state: 'function', fn: inner, node: inner }];
    case 'ConditionalExpression': return [...next(inner.consequent), ...next(inner.alternate)];
    case 'LogicalExpression': return inner.operator === '&&' ? next(inner.right) : [...next(inner.left), ...next(inner.right)];
    case 'AwaitExpression': return next(inner.argument);
    case 'Identifier': {
      if (inner.name === 'undefined' && facts.variableOf(inner) === undefined) return [ABSENT];
      const written = writtenTo(facts, inner);
      return written === undefined ? behind(facts, inner, next) : written.flatMap(next);
    }
    case 'MemberExpression': {
      const key = staticKey(inner);
      const bags = key === undefined ? [] : facts.meaning(inner.object).origins.filter((origin) => origin.type === 'ObjectExpression');
      const values = bags.flatMap((bag) => memberOf(facts, bag, key ?? ''));
      if (values.length === 0) return behind(facts, inner, next);
      return values.flatMap((value) => (value.state === 'value' ? next(value.node) : [value]));
    }
    case 'CallExpression': {
      const functions = facts.functionsOf(inner.callee);
      if (functions.length === 0) return behind(facts, inner, next);
      return functions.flatMap((fn) => (facts.index.returns.get(fn) ?? []).flatMap(next));
    }
    default:
      return [{ state: 'unknown', node: inner }];
  }
}

/** The values a variable of this file is given; undefined for parameters, imports and patterns. */
function writtenTo(facts: Facts, identifier: Node): readonly Node[] | undefined {
  const variable = facts.variableOf(identifier);
  const declared = variable?.defs[0]?.node as Node | undefined;
  if (variable === undefined || declared === undefined) return undefined;
  if (declared.type === 'FunctionDeclaration' && (variable.defs[0]?.type as string) === 'FunctionName') return [declared];
  if (declared.type !== 'VariableDeclarator' || declared.id.type !== 'Identifier') return undefined;
  const later = variable.references.flatMap((reference) => (reference.isWrite() && reference.init !== true && reference.writeExpr ? [reference.writeExpr as Node] : []));
  const given = [...(declared.init === null ? [] : [declared.init]), ...later];
  return given.length === 0 ? undefined : given;
}

/** What the engine finds behind an expression, when that is something else than itself. */
function behind(facts: Facts, node: Node, next: (node: Node) => readonly OptionValue[]): readonly OptionValue[] {
  const origins = facts.meaning(node).origins.filter((origin) => origin !== node && (isFunction(origin) || ['Literal', 'ObjectExpression', 'ArrayExpression', 'TemplateLiteral'].includes(origin.type)));
  return origins.length === 0 ? [{ state: 'unknown', node }] : origins.flatMap(next);
}

/** The elements of a list, spread lists included. */
function listed(facts: Facts, list: Node): readonly Node[] {
  if (list.type !== 'ArrayExpression') return [];
  return list.elements.flatMap((element): readonly Node[] => {
    if (element === null) return [];
    if (element.type !== 'SpreadElement') return [element];
    const inner = facts.meaning(element.argument).origins.filter((origin) => origin.type === 'ArrayExpression' && origin !== list);
    return inner.length === 0 ? [element] : inner.flatMap((origin) => (origin.type === 'ArrayExpression' ? origin.elements.filter((item) => item !== null) : []));
  });
}

/** What a report about a value points at: the property it is written in, or the value. */
export function placeOf(node: Node): Node {
  const parent = parentOf(node);
  return parent?.type === 'Property' && parent.value === node ? parent : node;
}
