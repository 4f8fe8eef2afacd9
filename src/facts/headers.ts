/**
 * Response headers that code sets by hand, whatever the framework calls it: `res.setHeader(name, value)`,
 * `res.set({ … })`, `new Response(body, { headers })`, the lists of a config file.
 */
import type { TSESTree } from '@typescript-eslint/types';
import { functionAround, parentOf, staticKey, staticString, unwrap, type FunctionNode, type Node } from '../syntax/tree.js';
import { matchesGlob } from './entry-points.js';
import type { Facts } from './facts.js';

export interface HeaderSet {
  /** In lower case. */
  readonly name: string;
  readonly value: Node;
  /** Headers with the same group go out together: the bag or list they stand in, else the function that sets them. */
  readonly groups: readonly (Node | FunctionNode)[];
}

/** Every header that this file sets, in source order; one entry per place, however often its bag is used. */
export function headersSet(facts: Facts): readonly HeaderSet[] {
  const found = new Map<Node, HeaderSet>();
  const add = (name: string | undefined, value: Node | undefined, groups: readonly Node[]): void => {
    if (name === undefined || value === undefined) return;
    const known = found.get(value);
    found.set(value, { name: name.toLowerCase(), value, groups: known === undefined ? groups : [...known.groups, ...groups] });
  };
  for (const call of facts.index.calls) {
    const callee = facts.api(call.callee);
    const around = functionAround(call);
    const program: Node = facts.file.ast;
    for (const row of callee.rows('headers')) {
      const groups = [around ?? program];
      if (row.bag !== undefined) {
        const argument = call.arguments[row.bag];
        if (argument !== undefined) addBag(facts, argument, row.bagKey, groups, add);
      } else if (row.name !== undefined && row.value !== undefined) {
        add(textOf(facts, call.arguments[row.name]), call.arguments[row.value], groups);
      }
    }
  }
  for (const list of listsOf(facts)) for (const { name, value } of list.entries) add(name, value, [list.node]);
  return [...found.values()].sort((a, b) => a.value.range[0] - b.value.range[0]);
}

/** The text of a name: a literal or a constant. */
function textOf(facts: Facts, node: Node | undefined): string | undefined {
  if (node === undefined) return undefined;
  const own = staticString(node);
  if (own !== undefined) return own;
  const [origin, ...others] = facts.meaning(node).origins;
  return others.length === 0 ? staticString(origin) : undefined;
}

function addBag(facts: Facts, argument: Node, key: string | undefined, groups: readonly Node[], add: (name: string | undefined, value: Node | undefined, groups: readonly Node[]) => void, depth = 0): void {
  const holders = key === undefined ? [argument] : facts.valuesOfMember(facts.meaning(argument), key);
  for (const bag of holders.flatMap((holder) => (unwrap(holder).type === 'ObjectExpression' ? [unwrap(holder)] : facts.meaning(holder).origins))) {
    const all = [...groups, bag];
    if (bag.type === 'ObjectExpression') {
      for (const entry of bag.properties) {
        if (entry.type === 'SpreadElement') {
          if (depth < 6) addBag(facts, entry.argument, undefined, all, add, depth + 1);
        } else {
          add(staticKey(entry) ?? (entry.computed ? textOf(facts, entry.key) : undefined), entry.value, all);
        }
      }
      for (const write of facts.index.memberWrites) {
        if (write.left.type === 'MemberExpression' && facts.meaning(write.left.object).origins.includes(bag)) add(staticKey(write.left), write.right, all);
      }
    } else if (bag.type === 'ArrayExpression') {
      for (const pair of bag.elements) {
        if (pair?.type === 'ArrayExpression') add(textOf(facts, pair.elements[0] ?? undefined), pair.elements[1] ?? undefined, all);
      }
    }
  }
}

interface HeaderList {
  readonly node: Node;
  readonly entries: readonly { readonly name: string; readonly value: Node }[];
}

/** The header lists that a config file's function returns: `headers: () => [{ source, headers: [{ key, value }] }]`. */
function listsOf(facts: Facts): readonly HeaderList[] {
  const rows = facts.catalogue.models.flatMap((model) => model.headerLists ?? []).filter((row) => matchesGlob(facts.file.filename, row.files));
  return rows.flatMap((row) =>
    facts.index.functions
      .filter((fn) => nameOf(fn) === row.function)
      .flatMap((fn) => facts.index.returns.get(fn) ?? [])
      .flatMap((returned) => elementsOf(facts, returned))
      .flatMap((rule) => facts.valuesOfMember(facts.meaning(rule), row.list))
      .flatMap((list) => facts.meaning(list).origins)
      .map((list): HeaderList => ({
        node: list,
        entries: elementsOf(facts, list).flatMap((entry) => {
          const meaning = facts.meaning(entry);
          const name = facts.valuesOfMember(meaning, row.name).flatMap((value) => textOf(facts, value) ?? [])[0];
          const value = facts.valuesOfMember(meaning, row.value)[0];
          return name === undefined || value === undefined ? [] : [{ name, value }];
        }),
      })),
  );
}

function nameOf(fn: FunctionNode): string | undefined {
  const parent = parentOf(fn);
  if (parent?.type === 'Property') return staticKey(parent);
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return parent.id.name;
  return fn.id?.name;
}

function elementsOf(facts: Facts, list: Node, depth = 0): readonly Node[] {
  if (depth > 6) return [];
  return facts.meaning(list).origins
    .filter((origin): origin is TSESTree.ArrayExpression => origin.type === 'ArrayExpression')
    .flatMap((origin) => origin.elements.flatMap((element) => (element === null ? [] : element.type === 'SpreadElement' ? elementsOf(facts, element.argument, depth + 1) : [element])));
}
