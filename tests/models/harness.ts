/**
 * Proves a model against a small honest program. The program carries marks at the ends of its lines:
 *   // source: remote      // sink: sql        // safe: sql,shape     // carries         // guard
 *   // schema: number      // protection: auth // settings: cors      // header          // route   // mount   // public: switch
 *   // exposes: stack        // costs: upload   // secret: signing    // default (of a variable of the environment)
 * Several are joined by `; `. The engine must find exactly the marked things, and every row of the model must be
 * found at least once. A first line `// file: app/api/x/route.ts` gives the program a file name (entry points).
 */
import { expect } from 'vitest';
import { Catalogue } from '../../src/facts/catalogue.js';
import { Facts } from '../../src/facts/facts.js';
import type { RowsBySection, Section } from '../../src/facts/api.js';
import type { Api } from '../../src/facts/api.js';
import { assignedPositions, positionsOf, returnedPositions } from '../../src/facts/positions.js';
import { isTakenBack } from '../../src/facts/protections.js';
import { secretSlots } from '../../src/flow/secret-slots.js';
import type { Node } from '../../src/syntax/tree.js';
import type { PackageModel, ProtectionRow } from '../../src/models/schema.js';
import { sourceFile } from '../source-file.js';

type Row = RowsBySection[Section];

const LABELS: { readonly [S in Section]?: (row: RowsBySection[S]) => string } = {
  sources: (row) => `source: ${row.kind}`,
  sinks: (row) => `sink: ${row.kind}`,
  propagators: () => 'carries',
  sanitizers: (row) => `safe: ${row.kinds.join()}`,
  guards: () => 'guard',
  schemas: (row) => `schema: ${row.admits}`,
  protections: (row) => `protection: ${row.gives}`,
  settings: (row) => `settings: ${row.kind}`,
  headers: () => 'header',
  publicSlots: (row) => `public: ${row.holds}`,
  serverSlots: (row) => `server: ${row.holds}`,
  exposes: (row) => `exposes: ${row.shows}`,
  costs: (row) => `costs: ${row.of}`,
  sensitive: (row) => `sensitive: ${row.is}`,
  secretSlots: (row) => `secret: ${row.is}`,
  envDefaults: () => 'default',
  routes: () => 'route',
  mounts: () => 'mount',
};
const MARK = /^(?:(?:source|sink|safe|schema|protection|settings|exposes|costs|public|server|secret|sensitive): [\w,-]+|carries|default|guard|header|route|mount)$/;

interface Match { readonly line: number; readonly label: string; readonly row: Row }

/** Every row of these models that the engine finds in a program, by line. */
export function matchesIn(program: string, models: readonly PackageModel[], filename: string): readonly Match[] {
  const facts = new Facts({ ...sourceFile(program, filename), wanted: true }, new Catalogue(models));
  const matches = new Map<string, Match>();
  const add = (node: Node, api: Api, sections: readonly Section[]): void => {
    for (const section of sections) {
      for (const row of api.rows(section)) {
        if (section === 'protections' && isTakenBack(facts, node, row as ProtectionRow)) continue; // a row of that section
        const label = (LABELS[section] as ((row: Row) => string) | undefined)?.(row); // the row is of that section
        if (label !== undefined) matches.set(`${node.loc.start.line} ${label} ${models.length} ${idOf(row)}`, { line: node.loc.start.line, label, row });
      }
    }
  };
  const VALUE: readonly Section[] = ['sources', 'propagators', 'sanitizers', 'guards', 'schemas', 'protections', 'exposes', 'costs', 'sensitive', 'serverSlots'];
  for (const node of expressionsOf(facts)) add(node, facts.api(node), VALUE);
  for (const call of facts.index.calls) {
    const callee = facts.api(call.callee);
    add(call, callee, ['routes', 'mounts', 'headers']);
    for (const { node, api } of positionsOf(facts, call)) add(node, api, ['publicSlots', 'serverSlots', 'sinks', 'settings', 'envDefaults', 'sensitive']);
    for (let index = call.arguments.length; index < 3; index += 1) add(call, callee.argument(index, index + 1), ['settings']);
    if (call.callee.type === 'MemberExpression' && call.callee.property.type === 'Identifier') {
      const method = facts.catalogue.anything.member(call.callee.property.name);
      add(call, method.result(), ['propagators', 'sanitizers', 'guards']);
      call.arguments.forEach((argument, index) => { add(argument, method.argument(index, call.arguments.length), ['sinks']); });
    }
  }
  for (const fn of facts.index.functions) {
    for (const parameter of fn.params) add(parameter, facts.api(parameter), ['sources']);
    add(fn, facts.positionOf(fn), ['protections']);
  }
  for (const { node, api } of [...assignedPositions(facts), ...returnedPositions(facts)]) add(node, api, ['sinks', 'settings']);
  for (const { row, value } of secretSlots(facts)) {
    const { line } = value.loc.start;
    matches.set(`${line} secret ${models.length} ${idOf(row)}`, { line, label: `secret: ${row.is}`, row });
  }
  return [...matches.values()];
}

const ids = new WeakMap<object, number>();
let nextId = 0;
function idOf(row: object): number {
  let id = ids.get(row);
  if (id === undefined) {
    id = nextId;
    nextId += 1;
    ids.set(row, id);
  }
  return id;
}

function expressionsOf(facts: Facts): readonly Node[] {
  const seen = new Set<Node>([...facts.index.calls, ...facts.index.tags, ...facts.index.members]);
  for (const scope of facts.file.scopeManager.scopes) {
    for (const reference of scope.references) if (reference.isRead()) seen.add(reference.identifier);
  }
  const pruned = [...seen].filter((node) => !(node.parent?.type === 'AssignmentExpression' && node.parent.left === node));
  return [...pruned, ...pruned.flatMap((node) => (node.parent?.type === 'AwaitExpression' ? [node.parent] : []))];
}

/** Fails unless the program's marks are exactly what the engine finds, and every row of `model` is found. */
export function expectMarks(model: PackageModel, program: string | readonly string[], others: readonly PackageModel[] = []): void {
  const models = [model, ...others];
  const own = new Set<unknown>([
    ...(model.sources ?? []), ...(model.sinks ?? []), ...(model.propagators ?? []), ...(model.sanitizers ?? []), ...(model.guards ?? []),
    ...(model.schemas ?? []), ...(model.protections ?? []), ...(model.settings ?? []), ...(model.headers ?? []), ...(model.publicSlots ?? []), ...(model.serverSlots ?? []), ...(model.routes ?? []), ...(model.mounts ?? []), ...(model.sensitive ?? []), ...(model.exposes ?? []), ...(model.costs ?? []), ...(model.secretSlots ?? []), ...(model.envDefaults ?? []),
  ]);
  const hit = new Set<unknown>();
  for (const part of typeof program === 'string' ? [program] : program) {
    const filename = /^\/\/ file: (\S+)/.exec(part)?.[1] ?? 'program.ts';
    const matches = matchesIn(part, models, filename).filter((match) => own.has(match.row));
    const found = new Set(matches.map(({ line, label }) => `${line}: ${label}`));
    expect([...found].sort(byLine), `what the engine finds in ${filename}, against the marks`).toEqual(marksOf(part).sort(byLine));
    for (const match of matches) hit.add(match.row);
  }
  expect([...own].filter((row) => !hit.has(row)), 'rows no line of the program shows').toEqual([]);
}

const byLine = (a: string, b: string): number => Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1);

function marksOf(program: string): string[] {
  return program.split('\n').flatMap((text, index) => {
    const comment = / \/\/ (.*)$/.exec(text)?.[1];
    return (comment?.split('; ') ?? []).filter((mark) => MARK.test(mark)).map((mark) => `${index + 1}: ${mark}`);
  });
}
