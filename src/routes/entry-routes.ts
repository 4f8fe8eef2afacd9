/**
 * Routes that a file's name or a directive makes: Next route handlers, server actions, Pages API.
 */
import type { FileEntryPoint } from '../facts/entry-points.js';
import type { Facts } from '../facts/facts.js';
import { staticString, unwrap, type Node } from '../syntax/tree.js';
import type { EntryPointRow } from '../models/schema.js';
import type { Approach, Link, Route } from './route.js';

const UNSEEN = 'middleware in another file may run before it';

export function entryRoutes(facts: Facts): readonly Route[] {
  return facts.entryPoints.flatMap((entry): readonly Route[] => {
    const { row, fn, name, node } = entry;
    if (row.kind === 'middleware') return [];
    const paths = pathsOf(facts, entry);
    const methods = methodsOf(facts, entry);
    const links = wrappersOf(facts, fn).map((callee): Link => ({ node: callee, covers: 'yes', how: 'wrapper' }));
    return [{
      methods, paths, node, kind: row.kind, name: row.kind === 'action' ? name : undefined, handler: fn, functions: [fn],
      approaches: [gated(facts, row.kind, methods, { paths, links, misses: [], unseen: UNSEEN })], given: [],
    }];
  });
}

/** What runs before every entry point of this kind, where the project shows it. */
function gated(facts: Facts, kind: EntryPointRow['kind'], methods: readonly string[], way: Approach): Approach {
  const outside = facts.others.gatesOf(facts.file.filename, kind, { paths: way.paths, methods });
  return outside === undefined ? way : { ...way, outside, unseen: undefined };
}

/** A handler that answers every method may tell them apart: `if (req.method !== 'POST')`. */
function methodsOf(facts: Facts, { row, name, fn }: FileEntryPoint): readonly string[] {
  if (row.method === 'export') return [name];
  if (row.method !== undefined) return [row.method];
  const tested = facts.index.members
    .filter((member) => !member.computed && member.property.type === 'Identifier' && member.property.name === 'method' && fn.range[0] <= member.range[0] && member.range[1] <= fn.range[1])
    .flatMap((member) => comparedWith(member));
  return tested.length === 0 ? ['ALL'] : [...new Set(tested)];
}

function comparedWith(member: Node): readonly string[] {
  const parent = member.parent as Node | undefined;
  if (parent?.type === 'BinaryExpression') return [staticString(parent.left) ?? staticString(parent.right) ?? 'ALL'];
  if (parent?.type === 'SwitchStatement') return parent.cases.flatMap(({ test }) => staticString(test) ?? []);
  return ['ALL'];
}

/** `src/app/(shop)/api/login/[id]/route.ts` answers `/api/login/:id`. */
function pathsOf(facts: Facts, { row }: FileEntryPoint): readonly string[] {
  if (row.pathFrom === undefined) return [];
  const segments = facts.file.filename.replaceAll('\\', '/').split('/');
  const start = segments.indexOf(row.pathFrom);
  if (start < 0) return [];
  const inside = segments.slice(start + 1).map((segment) => segment.replace(/\.[^.]+$/, ''));
  const last = inside.at(-1);
  const folders = last === 'route' || last === 'page' || last === 'index' ? inside.slice(0, -1) : inside;
  const path = folders
    .filter((segment) => !/^\(.*\)$|^@/.test(segment))
    .map((segment) => (/^\[{1,2}\.\.\./.test(segment) ? '*' : segment.replace(/^\[(.*)\]$/, ':$1')));
  return [`/${path.join('/')}`];
}

/** The functions a handler was handed to on its way out: `export const POST = withLimit(handler)`. */
function wrappersOf(facts: Facts, fn: Route['functions'][number]): readonly Node[] {
  return facts.usesOf(fn).flatMap((use) => (use.kind === 'argument' ? [unwrap(use.call.callee)] : []));
}
