/**
 * What of a file comes into code that runs on other people's machines: which of its exports lead to a place, and which
 * places run on the server alone, wherever the file goes.
 */
import type { TSESTree } from '@typescript-eslint/types';
import type { Facts } from '../facts/facts.js';
import type { ClientReach, Reach } from '../facts/other-files.js';
import type { ClientCodeRow } from '../models/schema.js';
import { contains, functionAround, isFunction, namesInPattern, parentOf, staticKey, staticString, unwrap, type Node } from '../syntax/tree.js';
import { conditionsAt, follows } from './conditions.js';

const NOT_REACHED: Reach = { names: [], always: false, onLoad: false };
const PART_LIMIT = 2000;

/** The directives at the top of a file: `use client`. */
export function directivesOf(body: readonly Node[]): readonly string[] {
  return body.flatMap((statement) => (statement.type === 'ExpressionStatement' && statement.directive !== undefined ? [statement.directive] : []));
}

/** The row of a directive that a file begins with. */
export function directiveRow(facts: Facts): ClientCodeRow | undefined {
  const directives = directivesOf(facts.file.ast.body);
  return directives.length === 0 ? undefined : facts.catalogue.models.flatMap(({ clientCode = [] }) => clientCode).find(({ directive }) => directive !== undefined && directives.includes(directive));
}

/** The row that makes the whole file one that runs on other people's machines. */
export function clientRowOf(facts: Facts): ClientCodeRow | undefined {
  return directiveRow(facts) ?? facts.others.clientRow(facts.file.filename);
}

/** How any of these places of a file comes to run on other people's machines. `loosely`: also when only their file is known to. */
export function clientReach(facts: Facts, nodes: readonly Node[], loosely = false): ClientReach | undefined {
  const { filename, ast } = facts.file;
  if (directivesOf(ast.body).some(isServerDirective)) return undefined;
  const live = nodes.filter((node) => !runsOnServer(facts, node));
  if (live.length === 0) return undefined;
  const row = clientRowOf(facts);
  const reach = exportsReaching(facts, live);
  if (row !== undefined && isSent(row, reach)) return { chain: [filename] };
  return facts.others.clientReach(filename, reach, loosely);
}

/** True when the build keeps what leads to a place. */
export function isSent({ serverExports }: ClientCodeRow, { names, always }: Reach): boolean {
  return serverExports === undefined || always || names.some((name) => !serverExports.includes(name));
}

/** True where a condition, a directive or a library keeps a place on the server. */
export function runsOnServer(facts: Facts, node: Node): boolean {
  for (let child = node, parent = parentOf(child); parent !== undefined; child = parent, parent = parentOf(child)) {
    if (isFunction(parent) && parent.body?.type === 'BlockStatement' && directivesOf(parent.body.body).some(isServerDirective)) return true;
    if (parent.type === 'CallExpression' && child !== parent.callee && facts.argumentApi(parent, parent.arguments.indexOf(child as TSESTree.CallExpressionArgument)).rows('serverSlots').some(({ holds }) => holds === 'guarded')) return true; // an argument of that call
  }
  return conditionsAt(facts, node).some(({ test, truth, equals }) => equals === undefined && follows(facts, test, truth, (part, holds) => saysServer(facts, part, holds)));
}

/** What a module says of itself when its functions are called over the network. */
export const isServerDirective = (directive: string): boolean => directive === 'use server';

/** `typeof window === 'undefined'`, `import.meta.env.SSR`, `isServer`: names of switches are taken at their word. */
function saysServer({ file: { text } }: Facts, part: Node, holds: boolean): boolean {
  if (part.type === 'BinaryExpression') {
    if (!/^[!=]==?$/.test(part.operator)) return false;
    const sides = [part.left, part.right].map(unwrap);
    const asksWindow = sides.some((side) => side.type === 'UnaryExpression' && side.operator === 'typeof' && /^(?:globalThis\.|self\.)?(?:window|document|navigator|localStorage|HTMLElement)\b/.test(text.slice(...side.argument.range)));
    return asksWindow && sides.some((side) => staticString(side) === 'undefined') && part.operator.startsWith('=') === holds;
  }
  const spelled = text.slice(...part.range);
  return (holds ? SERVER : CLIENT).test(spelled);
}

const SERVER = /^import\.meta\.(?:env\.SSR|server)$|^process\.server$|(?:^|\.)_?(?:is_?(?:Server|Ssr|Node)|IS_(?:SERVER|SSR|NODE)|isServerSide|isSSR)(?:\(\))?$/;
const CLIENT = /^import\.meta\.(?:client|browser)$|^process\.(?:client|browser)$|^(?:window|document)$|(?:^|\.)_?(?:is_?(?:Client|Browser|Web|ClientSide)|IS_(?:CLIENT|BROWSER|WEB)|canUseDOM|browser|hasWindow)(?:\(\))?$/;

/** Which exports of the file run these places or hand on what they make. Places that run on the server alone reach nobody. */
export function exportsReaching(facts: Facts, nodes: readonly Node[]): Reach {
  const starts = nodes.filter((node) => !runsOnServer(facts, node));
  if (starts.length === 0) return NOT_REACHED;
  const names = new Set<string>();
  let always = false;
  const seen = new Set<Node>();
  const open = starts.map(partOf);
  for (let part = open.pop(); part !== undefined && seen.size < PART_LIMIT; part = open.pop()) {
    if (seen.has(part)) continue;
    seen.add(part);
    const exported = exportsOf(part);
    if (exported === 'always') always = true;
    else for (const name of exported) names.add(name);
    for (const declared of declaredIn(part)) {
      for (const identifier of usesAsValue(facts, declared)) {
        const holder = parentOf(identifier);
        if (holder?.type === 'ExportSpecifier') {
          if (holder.exportKind !== 'type') names.add(nameOf(holder.exported));
        } else if (!contains(part, identifier) && !runsOnServer(facts, identifier)) open.push(partOf(identifier));
      }
    }
  }
  return { names: [...names], always, onLoad: starts.some((node) => functionAround(node) === undefined) };
}

/** Where a name is used at run time: types, `typeof loader` among them, are left out. */
export function usesAsValue(facts: Facts, declared: Node): readonly Node[] {
  const variable = facts.variableOf(declared);
  // A class has its name twice: inside, and where it stands.
  const holder = parentOf(declared);
  const variables = holder?.type === 'ClassDeclaration' ? facts.file.scopeManager.getDeclaredVariables(holder) : variable === undefined ? [] : [variable];
  return variables.flatMap(({ references }) => references).filter(({ isValueReference, identifier }) => isValueReference && !isInType(identifier)).map(({ identifier }) => identifier);
}

function isInType(identifier: Node): boolean {
  let parent = parentOf(identifier);
  while (parent?.type === 'TSQualifiedName') parent = parentOf(parent);
  return parent?.type === 'TSTypeQuery';
}

/** What a file does with one thing that it takes from a module. Holds no tree: it is kept for every file of a project. */
export interface Passage {
  readonly specifier: string;
  /** The export that is taken; `*`: any of them. */
  readonly name: string;
  /**
   * uses      the code at hand uses it, and these exports of the file lead to that code
   * defers    the same of a module that is loaded later, or by a call: it is taken as a whole
   * hands on  it goes out again, under another name perhaps; `*`: under its own
   * loads     the module runs, and nothing of it is taken
   */
  readonly how: 'uses' | 'defers' | 'hands on' | 'loads';
  readonly reach: Reach;
  readonly exported: string;
}

/** Everything a file takes from modules of which `isMeant` is true; what is used on the server alone is left out. */
export function passagesOf(facts: Facts, isMeant: (specifier: string) => boolean): readonly Passage[] {
  const passages: Passage[] = [];
  const add = (specifier: string, how: Passage['how'], name: string, rest: Partial<Pick<Passage, 'reach' | 'exported'>> = {}): void => {
    passages.push({ specifier, how, name, reach: NOT_REACHED, exported: '', ...rest });
  };
  const use = (specifier: string, how: 'uses' | 'defers', name: string, places: readonly Node[]): void => {
    if (places.some((place) => !runsOnServer(facts, place))) add(specifier, how, name, { reach: exportsReaching(facts, places) });
  };
  for (const statement of facts.file.ast.body) {
    switch (statement.type) {
      case 'ImportDeclaration': {
        const { value } = statement.source;
        if (statement.importKind === 'type' || !isMeant(value)) break;
        if (statement.specifiers.length === 0) add(value, 'loads', '*');
        for (const specifier of statement.specifiers) {
          if (specifier.type === 'ImportSpecifier' && specifier.importKind === 'type') continue;
          const uses = usesAsValue(facts, specifier.local);
          if (specifier.type !== 'ImportNamespaceSpecifier') use(value, 'uses', specifier.type === 'ImportSpecifier' ? nameOf(specifier.imported) : 'default', uses);
          else for (const member of new Set(uses.map((one) => memberRead(one) ?? '*'))) use(value, 'uses', member, uses.filter((one) => (memberRead(one) ?? '*') === member));
        }
        break;
      }
      case 'ExportNamedDeclaration':
        if (statement.source === null || statement.exportKind === 'type' || !isMeant(statement.source.value)) break;
        for (const { local, exported, exportKind } of statement.specifiers) if (exportKind !== 'type') add(statement.source.value, 'hands on', nameOf(local), { exported: nameOf(exported) });
        break;
      case 'ExportAllDeclaration':
        if (statement.exportKind === 'type' || !isMeant(statement.source.value)) break;
        add(statement.source.value, 'hands on', '*', { exported: statement.exported === null ? '*' : nameOf(statement.exported) });
        break;
      default:
    }
  }
  for (const node of facts.index.imports) {
    const specifier = node.type === 'ImportExpression' ? staticString(node.source) : undefined;
    if (specifier !== undefined && isMeant(specifier)) use(specifier, 'defers', '*', [node]);
  }
  for (const call of facts.index.calls) {
    const specifier = call.type === 'CallExpression' && call.callee.type === 'Identifier' && call.callee.name === 'require' ? staticString(call.arguments[0]) : undefined;
    if (specifier !== undefined && isMeant(specifier)) use(specifier, 'defers', '*', [call]);
  }
  return passages;
}

/** What of a file leads to a place that these exports of another lead to, given what the file takes from it; `undefined`: nothing. */
export function reachThrough(passages: readonly Passage[], { names, always, onLoad }: Reach, loosely: boolean): Reach | undefined {
  const isLoaded = always || (loosely && onLoad);
  const wanted = (name: string): boolean => isLoaded || name === '*' || names.includes(name);
  const found = new Set<string>();
  const reach = { always: false, onLoad: loosely };
  let isUsed = false;
  for (const { how, name, exported, reach: own } of passages) {
    switch (how) {
      case 'loads':
        reach.always ||= isLoaded;
        break;
      case 'hands on':
        reach.always ||= always;
        if (exported === '*') for (const one of names) if (one !== 'default') found.add(one);
        if (exported !== '*' && wanted(name)) found.add(exported);
        break;
      case 'defers':
      case 'uses':
        if (how === 'defers' ? !isLoaded && names.length === 0 : !wanted(name)) break;
        isUsed = true;
        for (const one of own.names) found.add(one);
        reach.always ||= own.always;
        reach.onLoad ||= own.onLoad;
    }
  }
  return isUsed || found.size > 0 || reach.always ? { names: [...found].sort(), ...reach } : undefined;
}

function memberRead(use: Node): string | undefined {
  const parent = parentOf(use);
  return parent?.type === 'MemberExpression' && parent.object === use ? staticKey(parent) : undefined;
}

const nameOf = (name: TSESTree.Identifier | TSESTree.StringLiteral): string => (name.type === 'Identifier' ? name.name : name.value);

/** The statement of the file's first level around a node, or the one name of it that is declared there. */
function partOf(node: Node): Node {
  let at = node;
  for (let parent = parentOf(at); parent !== undefined && parent.type !== 'Program'; at = parent, parent = parentOf(at)) {
    if (at.type === 'VariableDeclarator' && isFirstLevel(parent)) return at;
  }
  return at;
}

function isFirstLevel(declaration: Node): boolean {
  const parent = parentOf(declaration);
  return parent?.type === 'Program' || (parent?.type === 'ExportNamedDeclaration' && parentOf(parent)?.type === 'Program');
}

/** The names a part declares. */
function declaredIn(part: Node): readonly Node[] {
  switch (part.type) {
    case 'VariableDeclarator': return namesInPattern(part.id);
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
    case 'TSEnumDeclaration': return part.id === null ? [] : [part.id];
    case 'ExportNamedDeclaration': return part.declaration === null ? [] : declaredIn(part.declaration);
    case 'ExportDefaultDeclaration': return declaredIn(part.declaration);
    default: return [];
  }
}

/** Under which names a part goes out; `always` where it runs whenever the file is loaded. */
function exportsOf(part: Node): readonly string[] | 'always' {
  switch (part.type) {
    case 'VariableDeclarator': return part.parent.parent.type === 'ExportNamedDeclaration' ? namesInPattern(part.id).map(({ name }) => name) : [];
    case 'ExportNamedDeclaration': return part.declaration === null ? [] : declaredIn(part.declaration).flatMap((id) => (id.type === 'Identifier' ? [id.name] : []));
    case 'ExportDefaultDeclaration': return ['default'];
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
    case 'TSEnumDeclaration':
    case 'VariableDeclaration':
    case 'ExportAllDeclaration':
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration': return [];
    case 'ImportDeclaration': return part.specifiers.length === 0 ? 'always' : [];
    case 'ExpressionStatement': return commonJsNames(part.expression) ?? 'always';
    default: return 'always';
  }
}

/** The names of `module.exports = { a, b }` and `exports.a = …`. */
function commonJsNames(expression: Node): readonly string[] | undefined {
  if (expression.type !== 'AssignmentExpression' || expression.left.type !== 'MemberExpression') return undefined;
  const { object } = expression.left;
  const name = staticKey(expression.left);
  if (object.type === 'Identifier' && object.name === 'module' && name === 'exports') {
    const value = unwrap(expression.right);
    return ['default', ...(value.type === 'ObjectExpression' ? value.properties.flatMap((entry) => (entry.type === 'Property' ? (staticKey(entry) ?? []) : [])) : [])];
  }
  return object.type === 'Identifier' && object.name === 'exports' && name !== undefined ? [name] : undefined;
}
