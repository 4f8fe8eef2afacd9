/**
 * Routes that a file's name or a directive makes: route handlers, form and server actions, endpoints in folders.
 */
import { exportedAs, type FileEntryPoint } from '../facts/entry-points.js';
import type { Facts } from '../facts/facts.js';
import type { OtherValue, WayVerdict } from '../facts/other-files.js';
import { property, staticString, unwrap, within, type Node } from '../syntax/tree.js';
import { pathsOfFile } from './file-paths.js';
import type { Approach, Given, Link, Route } from './route.js';
import { spelled } from './provenance.js';
import { expand } from './tree.js';

const UNSEEN = 'middleware in another file may run before it';

export function entryRoutes(facts: Facts): readonly Route[] {
  return facts.entryPoints.flatMap((entry): readonly Route[] => {
    const { row, fn, name, node } = entry;
    if (row.kind === 'middleware') return [];
    const { paths, method } = pathsOfFile(facts.file.filename, row);
    const methods = method === undefined ? methodsOf(facts, entry) : [method];
    const wrappers = wrappersOf(facts, fn);
    const links = [
      ...(row.beforeExports ?? []).flatMap((before) => exportedAs(facts, before)).flatMap((list) => expand(facts, list)).map((before): Link => ({ node: before, covers: 'yes', how: 'middleware' })),
      ...beforeIn(facts, entry).map((before): Link => ({ node: before, covers: 'yes', how: 'middleware' })),
      ...wrappers.map((callee): Link => ({ node: callee, covers: 'yes', how: 'wrapper' })),
    ];
    const way = behindParents(gated(facts, entry, methods, { paths, links, misses: [], unseen: UNSEEN }), parentsBefore(facts, entry), methods);
    const unseen = unseenFunction(facts, entry, wrappers) ?? way.unseen;
    return [{
      methods, paths, node, kind: row.kind, name: row.kind === 'action' ? name : undefined, handler: fn, functions: [fn],
      approaches: [{ ...way, unseen }], given: givenBy(entry),
    }];
  });
}

/** What runs before every entry point of this kind, where the project shows it. */
function gated(facts: Facts, { model, row }: FileEntryPoint, methods: readonly string[], way: Approach): Approach {
  const outside = facts.others.gatesOf(facts.file.filename, model, row.kind, { paths: way.paths, methods });
  return outside === undefined ? way : { ...way, outside, unseen: undefined };
}

/** A function that the framework imports by its name alone: one that wraps the handler, or that the handler hands its request. */
function unseenFunction(facts: Facts, { row, fn }: FileEntryPoint, wrappers: readonly Node[]): string | undefined {
  if (row.autoImports !== true) return undefined;
  const [first] = fn.params;
  const request = first?.type === 'Identifier' ? facts.variableOf(first) : undefined;
  const asked = within(fn, facts.index.calls).filter((call) => request !== undefined && call.arguments.some((argument) => argument.type === 'Identifier' && facts.variableOf(argument) === request));
  const unbound = [...wrappers, ...asked.map((call) => unwrap(call.callee))].find((callee) => callee.type === 'Identifier' && facts.variableOf(callee) === undefined && facts.api(callee).isUnknown);
  return unbound === undefined ? undefined : `\`${spelled(unbound)}\` is made outside this file`;
}

interface Parent {
  readonly name: string;
  readonly before: OtherValue;
}

/** What routes run whose names this one's starts with: `_auth.tsx` before `_auth.login.tsx`. */
function parentsBefore(facts: Facts, { row }: FileEntryPoint): readonly Parent[] {
  if (row.pathNames !== 'dots' || row.beforeExports === undefined) return [];
  const { beforeExports } = row;
  const { filename } = facts.file;
  const parts = (filename.replaceAll('\\', '/').split('/').at(-1) ?? '').split('.').slice(0, -2);
  const parents = parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
  return parents.flatMap((name) => beforeExports.flatMap((exported) => {
    const before = facts.others.value(filename, `./${name}`, exported);
    return before === undefined || before.places.length === 0 ? [] : [{ name, before }];
  }));
}

/** A way that leads through the middleware of parent routes first. */
function behindParents(way: Approach, parents: readonly Parent[], methods: readonly string[]): Approach {
  const [first] = parents;
  if (first === undefined) return way;
  const { outside } = way;
  return {
    ...way,
    unseen: undefined,
    outside: {
      where: first.name, paths: way.paths, methods,
      protection(kind): WayVerdict {
        const given = parents.map(({ name, before }) => ({ name, protection: before.protection(kind, 'middleware') }));
        for (const { protection } of given) if (protection.gives === 'yes') return { state: 'protected', where: protection.where, row: protection.row };
        const beyond = outside?.protection(kind);
        if (beyond?.state === 'protected') return beyond;
        const unseen = given.find(({ protection }) => protection.gives === 'unknown');
        if (unseen !== undefined) return { state: 'unknown', because: `the middleware of \`${unseen.name}\` runs before it` };
        if (beyond !== undefined) return beyond;
        return way.unseen === undefined ? { state: 'open', almost: undefined } : { state: 'unknown', because: way.unseen };
      },
    },
  };
}

/** A handler that answers every method may tell them apart: `if (req.method !== 'POST')`. */
function methodsOf(facts: Facts, { row, name, fn }: FileEntryPoint): readonly string[] {
  if (row.method === 'export') return [name];
  if (row.method !== undefined && row.method !== 'file') return [row.method];
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

/** What the option bag around the handler lists to run before it. */
function beforeIn(facts: Facts, { row, bag }: FileEntryPoint): readonly Node[] {
  if (bag === undefined) return [];
  return (row.before ?? []).flatMap((key) => property(bag, key)?.value ?? []).flatMap((value) => expand(facts, value));
}

function givenBy({ row, bag }: FileEntryPoint): readonly Given[] {
  if (bag === undefined) return [];
  return (row.gives ?? []).flatMap(({ key, gives }) => {
    const node = property(bag, key)?.value;
    return node === undefined ? [] : [{ gives, node }];
  });
}

/** The functions a handler was handed to on its way out: `export const POST = withLimit(handler)`. */
function wrappersOf(facts: Facts, fn: Route['functions'][number]): readonly Node[] {
  return facts.usesOf(fn).flatMap((use) => (use.kind === 'argument' ? [unwrap(use.call.callee)] : []));
}
