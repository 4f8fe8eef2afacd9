/**
 * Functions nobody in the project calls: a framework does, because of the file's name, a directive or a decorator.
 */
import type { TSESTree } from '@typescript-eslint/types';
import type { EntryPointRow, PackageModel } from '../models/schema.js';
import { isFunction, property, staticKey, unwrap, type FunctionNode, type Node } from '../syntax/tree.js';
import { globPattern } from './glob.js';
import type { Facts } from './facts.js';

export interface FileEntryPoint {
  readonly fn: FunctionNode;
  /** The export's name, or the key of the exported object; for an inline `'use server'` function its own. */
  readonly name: string;
  readonly row: EntryPointRow;
  readonly model: PackageModel;
  /** The exporting statement, specifier, property or function: what a report may point at. */
  readonly node: Node;
  /** The option bag the function stands in. */
  readonly bag?: TSESTree.ObjectExpression | undefined;
}

type Found = Pick<FileEntryPoint, 'fn' | 'name' | 'node' | 'bag'>;
interface Exported { readonly name: string; readonly value: Node; readonly node: Node }
interface Behind { readonly fn: FunctionNode; readonly bag: TSESTree.ObjectExpression | undefined }

/** How deep exported objects of functions may be nested. */
const NESTING_LIMIT = 4;
const globs = new Map<string, RegExp>();

/** True when the path ends in what the glob says: `**` any folders, `*` within a name, `{a,b}` alternatives. */
export function matchesGlob(filename: string, glob: string): boolean {
  let pattern = globs.get(glob);
  if (pattern === undefined) {
    pattern = globPattern([glob]);
    globs.set(glob, pattern);
  }
  return pattern.test(filename.replaceAll('\\', '/'));
}

/** True when the file's name, and what it imports where the row asks for that, make it a file of this row. */
export function isFileOf(row: EntryPointRow, filename: string, specifiers: () => readonly string[]): boolean {
  if (row.files === undefined || !matchesGlob(filename, row.files)) return false;
  const { imports } = row;
  return imports === undefined || specifiers().some((specifier) => imports.some((wanted) => (wanted.endsWith('*') ? specifier.startsWith(wanted.slice(0, -1)) : specifier === wanted)));
}

export function entryPointsOf(facts: Facts): readonly FileEntryPoint[] {
  const { filename, ast, text } = facts.file;
  const mayBe = facts.catalogue.isCalledFile(filename) || facts.catalogue.directives.some((directive) => text.includes(directive)) || facts.catalogue.entryPoints.some(({ row }) => row.imports !== undefined && isFileOf(row, filename, () => facts.specifiers));
  if (!mayBe) return [];
  const found: FileEntryPoint[] = [];
  let values: readonly Exported[] | undefined;
  const add = (entries: readonly Found[], row: EntryPointRow, model: PackageModel): void => {
    for (const entry of entries) {
      // A file may be told by its folder and by what it imports.
      const known = found.some((other) => other.fn === entry.fn && other.name === entry.name && other.model === model);
      if (!known && standsIn(facts, entry.fn, row, model)) found.push({ ...entry, row, model });
    }
  };
  for (const { row, model } of facts.catalogue.entryPoints) {
    const isOfRow = row.directive === undefined ? isFileOf(row, filename, () => facts.specifiers) : hasDirective(ast.body, row.directive);
    if (isOfRow) {
      values ??= exportedValues(facts);
      add(exportedFunctions(facts, values, row), row, model);
    } else if (row.directive !== undefined && facts.file.text.includes(row.directive)) {
      for (const fn of facts.index.functions) {
        if (fn.body?.type === 'BlockStatement' && hasDirective(fn.body.body, row.directive)) add([{ fn, name: nameOf(fn), node: fn }], row, model);
      }
    }
  }
  return found;
}

function standsIn(facts: Facts, fn: FunctionNode, row: EntryPointRow, model: PackageModel): boolean {
  if (row.standsIn === undefined) return true;
  const position = facts.positionOf(fn);
  return !position.isUnknown && position.union(facts.catalogue.graph.placeOf(model, row.standsIn)) === position;
}

/** What a file exports under this name, as the file writes it. */
export function exportedAs(facts: Facts, name: string): readonly Node[] {
  return exportedValues(facts).filter((entry) => entry.name === name).map(({ value }) => value);
}

/** The functions a file exports, through wrappers as well (`export const POST = withUser(async () => …)`). */
function exportedFunctions(facts: Facts, values: readonly Exported[], row: EntryPointRow): readonly Found[] {
  return (row.exports ?? ['*']).flatMap((wanted) => {
    const isObject = wanted.endsWith('.*');
    const name = isObject ? wanted.slice(0, -2) : wanted;
    return values.filter((entry) => name === '*' || entry.name === name).flatMap((entry) =>
      isObject ? functionsIn(facts, entry.value, row, 0) : functionsBehind(facts, entry.value, row).map((behind) => ({ ...behind, name: entry.name, node: entry.node })));
  });
}

/** The functions of an exported object and of the objects in it, each by its own key. */
function functionsIn(facts: Facts, value: Node, row: EntryPointRow, depth: number): readonly Found[] {
  if (depth > NESTING_LIMIT) return [];
  return facts.meaning(value).origins.flatMap((origin): readonly Found[] => {
    if (origin.type !== 'ObjectExpression') return [];
    return origin.properties.flatMap((entry): readonly Found[] => {
      if (entry.type === 'SpreadElement') return functionsIn(facts, entry.argument, row, depth + 1);
      const name = staticKey(entry);
      if (name === undefined) return [];
      const behind = functionsBehind(facts, entry.value, row);
      return behind.length > 0 ? behind.map((one) => ({ ...one, name, node: entry })) : functionsIn(facts, entry.value, row, depth + 1);
    });
  });
}

function exportedValues(facts: Facts): readonly Exported[] {
  const found: Exported[] = [];
  for (const statement of facts.index.exports) {
    if (statement.type === 'ExportDefaultDeclaration') {
      found.push({ name: 'default', value: statement.declaration, node: statement });
    } else if (statement.type === 'ExportNamedDeclaration') {
      const { declaration } = statement;
      if (declaration?.type === 'FunctionDeclaration' && declaration.id !== null) found.push({ name: declaration.id.name, value: declaration, node: statement });
      if (declaration?.type === 'VariableDeclaration') {
        for (const { id, init } of declaration.declarations) {
          if (id.type === 'Identifier' && init !== null) found.push({ name: id.name, value: init, node: statement });
        }
      }
      for (const specifier of statement.specifiers) {
        const name = specifier.exported.type === 'Identifier' ? specifier.exported.name : String(specifier.exported.value);
        found.push({ name, value: statement.source === null ? specifier.local : specifier, node: specifier });
      }
    }
  }
  for (const write of facts.index.memberWrites) {
    const name = exportName(write.left as TSESTree.MemberExpression); // indexed as a write to a member
    if (name !== undefined) found.push({ name, value: write.right, node: write });
  }
  return found;
}

/** The function itself, or the functions handed to the calls that wrap it, in a bag or bare. */
function functionsBehind(facts: Facts, value: Node, row: EntryPointRow): readonly Behind[] {
  const direct = facts.functionsOf(value);
  if (direct.length > 0) return direct.map((fn) => ({ fn, bag: undefined }));
  const origins = facts.meaning(value).origins;
  const wrapped = origins.flatMap((origin) => (origin.type === 'CallExpression' ? origin.arguments.map(unwrap) : origin.type === 'ObjectExpression' && unwrap(value) !== origin ? [origin] : []));
  return wrapped.flatMap((argument): readonly Behind[] => {
    if (isFunction(argument)) return [{ fn: argument, bag: undefined }];
    const bag = row.handler === undefined ? undefined : [argument, ...facts.meaning(argument).origins].find((origin) => origin.type === 'ObjectExpression');
    if (bag === undefined || row.handler === undefined) return facts.functionsOf(argument).map((fn) => ({ fn, bag: undefined }));
    const handler = property(bag, row.handler)?.value;
    return handler === undefined ? [] : facts.functionsOf(handler).map((fn) => ({ fn, bag }));
  });
}

/** `exports.x = …`, `module.exports.x = …`; `module.exports = …` is `default`. */
function exportName(left: TSESTree.MemberExpression): string | undefined {
  if (left.computed || left.property.type !== 'Identifier') return undefined;
  const { object, property: key } = left;
  if (object.type === 'Identifier') {
    if (object.name === 'exports') return key.name;
    return object.name === 'module' && key.name === 'exports' ? 'default' : undefined;
  }
  const isModuleExports =
    object.type === 'MemberExpression' && object.object.type === 'Identifier' && object.object.name === 'module' &&
    object.property.type === 'Identifier' && object.property.name === 'exports';
  return isModuleExports ? key.name : undefined;
}

function hasDirective(body: readonly Node[], directive: string): boolean {
  return body.some((statement) => statement.type === 'ExpressionStatement' && statement.directive === directive);
}

function nameOf(fn: FunctionNode): string {
  if (fn.id !== null && fn.id !== undefined) return fn.id.name;
  return fn.parent.type === 'VariableDeclarator' && fn.parent.id.type === 'Identifier' ? fn.parent.id.name : 'default';
}
