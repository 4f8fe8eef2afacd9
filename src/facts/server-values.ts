/** Variables and settings that belong to the server, where a file reads them. */
import { buildVariables } from '../models/public-names.js';
import { parentOf, staticKey, type Node } from '../syntax/tree.js';
import type { Api } from './api.js';
import { placeInPattern } from './bindings.js';
import type { Facts } from './facts.js';
import { publicPrefixes } from './public-env.js';
import { isSpelledAsHolder } from './variables-read.js';

export interface ServerValue {
  /** The read: the member, or the name in a pattern. */
  readonly node: Node;
  readonly name: string;
  /** A variable of the environment, or a member of what holds the server's settings. */
  readonly kind: 'variable' | 'setting';
}

/** Every such read of the file, in order. */
export function serverValues(facts: Facts): readonly ServerValue[] {
  const members = facts.index.members.flatMap((node): readonly ServerValue[] => {
    const name = staticKey(node);
    const parent = parentOf(node);
    if (name === undefined || (parent?.type === 'AssignmentExpression' && parent.left === node) || (parent?.type === 'UnaryExpression' && parent.operator === 'delete')) return [];
    const kind = isSpelledAsHolder(facts, node.object) ? kindOf(facts.api(node.object), name) : undefined;
    return kind === undefined ? [] : [{ node, name, kind }];
  });
  const found = [...members, ...picked(facts)];
  if (found.length === 0) return [];
  const compiled = facts.others.compiledIn(facts.file.filename);
  const prefixes = [...publicPrefixes(facts).map(({ prefix }) => prefix), ...compiled.prefixes].filter((prefix) => prefix !== '');
  const isOpen = (name: string): boolean => buildVariables.includes(name) || compiled.names.includes(name) || /^(?:npm_|__|VERCEL_|NODE_)/.test(name) || prefixes.some((prefix) => name.startsWith(prefix));
  return found.filter(({ name, kind }) => kind === 'setting' || !isOpen(name)).sort((a, b) => a.node.range[0] - b.node.range[0]);
}

/** `const { JWT_SECRET } = process.env` */
function picked(facts: Facts): readonly ServerValue[] {
  return facts.file.scopeManager.scopes.flatMap(({ variables }) => variables).flatMap(({ identifiers }) => identifiers).flatMap((identifier): readonly ServerValue[] => {
    const { pattern, keys } = placeInPattern(identifier);
    const declarator = parentOf(pattern);
    const [key] = keys;
    if (key?.kind !== 'member' || declarator?.type !== 'VariableDeclarator' || declarator.init === null || pattern.type !== 'ObjectPattern') return [];
    const kind = isSpelledAsHolder(facts, declarator.init) ? kindOf(facts.api(declarator.init), key.name) : undefined;
    return kind === undefined ? [] : [{ node: identifier, name: key.name, kind }];
  });
}

/** What a member of something is to the server. */
function kindOf(object: Api, name: string): ServerValue['kind'] | undefined {
  if (object.rows('sources').some(({ kind }) => kind === 'environment')) return undefined; // a text of the environment, and something about it
  if (object.rows('serverSlots').some(({ holds, open = [] }) => holds === 'settings' && !open.includes(name))) return 'setting';
  return object.member(name).rows('sources').some(({ kind }) => kind === 'environment') ? 'variable' : undefined;
}
