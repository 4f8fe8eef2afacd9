/**
 * House knowledge: what the settings say that names, files and gateways protect.
 * It outranks what the engine reads, since its author knows what the engine can only guess.
 */
import type { Facts } from '../facts/facts.js';
import type { GatewayProtection, HouseProtection } from '../facts/house.js';
import type { ProtectionKind } from '../models/schema.js';
import type { Node } from '../syntax/tree.js';
import { posix } from 'node:path';
import { spelled, whereFrom } from './provenance.js';
import type { Route } from './route.js';

/** True when the settings say that this middleware, guard, wrapper or called function gives the protection. */
export function isSaidToGive(facts: Facts, node: Node, kind: ProtectionKind): boolean {
  const told = facts.catalogue.house.protections.filter(({ gives }) => gives.includes(kind));
  return told.length > 0 && told.some((protection) => speaksOf(facts, node, protection));
}

/** What stands before all of a route's paths in no code: a gateway's limit. */
export function gatewayBefore(facts: Facts, { paths }: Route, kind: ProtectionKind): GatewayProtection | undefined {
  return facts.catalogue.house.gateways.find((gateway) => gateway.gives === kind && (gateway.paths.length === 0 || areAll(paths, gateway.paths)));
}

/** True when the settings say that every path of this route is open to everybody on purpose. */
export function isPublic(facts: Facts, { paths }: Route): boolean {
  return areAll(paths, facts.catalogue.house.publicRoutes);
}

const areAll = (paths: readonly string[], patterns: readonly RegExp[]): boolean =>
  patterns.length > 0 && paths.length > 0 && paths.every((path) => patterns.some((pattern) => pattern.test(shown(path))));

/** What the file shows of a path whose beginning is decided elsewhere. */
const shown = (path: string): string => path.replace(/^…(?=\/)/, '');

function speaksOf(facts: Facts, node: Node, { name, from }: HouseProtection): boolean {
  // guard('admin') and new Guard() are spoken of by the name of what makes them.
  const text = spelled(node).replace(/^new /, '').replace(/(?:\(\))+$/, '');
  const isNamed = name === undefined || text === name || text.endsWith(`.${name}`);
  if (from === undefined) return isNamed;
  const origin = whereFrom(facts, node);
  if (origin.kind === 'here') return false;
  // Its name there counts, not the one it goes by here; a member of an export is known by what is written here.
  const there = origin.kind === 'unseen' && !text.includes('.') ? origin.name : undefined;
  if (there === undefined || there === 'default' || there === '*' ? !isNamed : name !== undefined && there !== name) return false;
  const { specifier } = origin;
  if (specifier === undefined) return false;
  return ends(pathOf(facts.file.filename, specifier), from) || (facts.behind(node)?.places.some(({ filename }) => ends(bare(filename), from)) ?? false);
}

const pathOf = (filename: string, specifier: string): string =>
  bare(specifier.startsWith('.') ? posix.join(posix.dirname(filename.replaceAll('\\', '/')), specifier) : specifier);

/** Without extension, and without the file that stands for its folder: any spelling of an import is one path. */
const bare = (path: string): string => path.replaceAll('\\', '/').replace(/\.[cm]?[jt]sx?$/, '').replace(/\/index$/, '');

const ends = (path: string, end: string): boolean => path === end || path.endsWith(`/${end}`);
