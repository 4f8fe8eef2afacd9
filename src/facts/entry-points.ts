/**
 * Functions nobody in the project calls: a framework does, because of the file's name, a directive or a decorator.
 */
import type { TSESTree } from '@typescript-eslint/types';
import type { EntryPointRow, PackageModel } from '../models/schema.js';
import { isFunction, type FunctionNode, type Node } from '../syntax/tree.js';
import { globPattern } from './glob.js';
import type { Facts } from './facts.js';

export interface FileEntryPoint {
  readonly fn: FunctionNode;
  /** The export's name; for an inline `'use server'` function its own. */
  readonly name: string;
  readonly row: EntryPointRow;
  readonly model: PackageModel;
  /** The exporting statement, specifier or function: what a report may point at. */
  readonly node: Node;
}

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

export function entryPointsOf(facts: Facts): readonly FileEntryPoint[] {
  const { filename, ast } = facts.file;
  const found: FileEntryPoint[] = [];
  for (const { row, model } of facts.catalogue.entryPoints) {
    if (row.directive === undefined) {
      if (row.files === undefined || !matchesGlob(filename, row.files)) continue;
      found.push(...exportedFunctions(facts, row.exports).map((entry) => ({ ...entry, row, model })));
    } else if (hasDirective(ast.body, row.directive)) {
      found.push(...exportedFunctions(facts, ['*']).map((entry) => ({ ...entry, row, model })));
    } else if (facts.file.text.includes(row.directive)) {
      for (const fn of facts.index.functions) {
        if (fn.body?.type === 'BlockStatement' && hasDirective(fn.body.body, row.directive)) found.push({ fn, name: nameOf(fn), row, model, node: fn });
      }
    }
  }
  return found;
}

/** The functions a file exports, through wrappers as well (`export const POST = withUser(async () => …)`). */
function exportedFunctions(facts: Facts, names: readonly string[] | undefined): { fn: FunctionNode; name: string; node: Node }[] {
  const wanted = (name: string): boolean => names === undefined || names.includes('*') || names.includes(name);
  const found: { fn: FunctionNode; name: string; node: Node }[] = [];
  const add = (value: Node, name: string, node: Node): void => {
    if (!wanted(name)) return;
    for (const fn of functionsBehind(facts, value)) found.push({ fn, name, node });
  };
  for (const statement of facts.index.exports) {
    if (statement.type === 'ExportDefaultDeclaration') {
      add(statement.declaration, 'default', statement);
    } else if (statement.type === 'ExportNamedDeclaration') {
      const { declaration } = statement;
      if (declaration?.type === 'FunctionDeclaration' && declaration.id !== null) add(declaration, declaration.id.name, statement);
      if (declaration?.type === 'VariableDeclaration') {
        for (const declarator of declaration.declarations) {
          if (declarator.id.type === 'Identifier' && declarator.init !== null) add(declarator.init, declarator.id.name, statement);
        }
      }
      for (const specifier of statement.specifiers) {
        const name = specifier.exported.type === 'Identifier' ? specifier.exported.name : String(specifier.exported.value);
        if (statement.source === null) add(specifier.local, name, specifier);
      }
    }
  }
  for (const write of facts.index.memberWrites) {
    const name = exportName(write.left as TSESTree.MemberExpression); // indexed as a write to a member
    if (name !== undefined) add(write.right, name, write);
  }
  return found;
}

/** The function itself, or the functions handed to the calls that wrap it. */
function functionsBehind(facts: Facts, value: Node): readonly FunctionNode[] {
  const direct = facts.functionsOf(value);
  if (direct.length > 0) return direct;
  return facts.meaning(value).origins.flatMap((origin) =>
    origin.type === 'CallExpression' ? origin.arguments.flatMap((argument) => (isFunction(argument) ? [argument] : facts.functionsOf(argument))) : [],
  );
}

/** `exports.x = …`, `module.exports.x = …`; `module.exports = …` is `default`. */
function exportName(left: TSESTree.MemberExpression): string | undefined {
  if (left.computed || left.property.type !== 'Identifier') return undefined;
  const { object, property } = left;
  if (object.type === 'Identifier') {
    if (object.name === 'exports') return property.name;
    return object.name === 'module' && property.name === 'exports' ? 'default' : undefined;
  }
  const isModuleExports =
    object.type === 'MemberExpression' && object.object.type === 'Identifier' && object.object.name === 'module' &&
    object.property.type === 'Identifier' && object.property.name === 'exports';
  return isModuleExports ? property.name : undefined;
}

function hasDirective(body: readonly Node[], directive: string): boolean {
  return body.some((statement) => statement.type === 'ExpressionStatement' && statement.directive === directive);
}

function nameOf(fn: FunctionNode): string {
  if (fn.id !== null && fn.id !== undefined) return fn.id.name;
  return fn.parent.type === 'VariableDeclarator' && fn.parent.id.type === 'Identifier' ? fn.parent.id.name : 'default';
}
