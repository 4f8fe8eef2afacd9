/** What a file exports, by the expressions the exported values start from. */
import type { Facts } from '../facts/facts.js';
import { functionAround, isFunction, staticKey, unwrap, type Node } from '../syntax/tree.js';

/** Origin of an exported value to the name it goes by. What an exported function returns is exported with it. */
export function exportsOf(facts: Facts): ReadonlyMap<Node, string> {
  const found = new Map<Node, string>();
  const add = (value: Node, name: string, depth = 0): void => {
    for (const origin of facts.meaning(value).origins) {
      if (found.has(origin)) continue;
      found.set(origin, name);
      if (depth > 3) continue;
      if (origin.type === 'ObjectExpression') {
        for (const entry of origin.properties) if (entry.type === 'Property') add(entry.value, staticKey(entry) ?? name, depth + 1);
      }
      if (isFunction(origin)) for (const value of facts.index.returns.get(origin) ?? []) add(value, name, depth + 1);
    }
  };
  for (const statement of facts.index.exports) {
    if (statement.type === 'ExportDefaultDeclaration') {
      add(statement.declaration, 'default');
    } else if (statement.type === 'ExportNamedDeclaration') {
      const { declaration } = statement;
      if (declaration?.type === 'FunctionDeclaration' && declaration.id !== null) add(declaration.id, declaration.id.name);
      if (declaration?.type === 'VariableDeclaration') {
        for (const { id } of declaration.declarations) if (id.type === 'Identifier') add(id, id.name);
      }
      if (statement.source === null) for (const { local, exported } of statement.specifiers) add(local, exported.type === 'Identifier' ? exported.name : String(exported.value));
    }
  }
  for (const { left, right } of facts.index.memberWrites) {
    const name = left.type === 'MemberExpression' ? exportedName(unwrap(left.object), staticKey(left)) : undefined;
    if (name !== undefined) add(right, name);
  }
  // Routers made in a function nobody here calls leave with it: module.exports = (db) => { const router = Router(); return router; }
  for (const [fn, values] of facts.index.returns) {
    if (functionAround(fn) !== undefined || facts.callersOf(fn).length > 0) continue;
    for (const value of values) add(value, 'default');
  }
  return found;
}

function exportedName(object: Node, name: string | undefined): string | undefined {
  if (object.type === 'Identifier') return object.name === 'exports' ? name : object.name === 'module' && name === 'exports' ? 'default' : undefined;
  const isModuleExports = object.type === 'MemberExpression' && object.object.type === 'Identifier' && object.object.name === 'module' && staticKey(object) === 'exports';
  return isModuleExports ? name : undefined;
}
