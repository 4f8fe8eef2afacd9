/** What a value stands in. */
import { parentOf, staticKey, type Node } from './tree.js';

/** The name of what holds a value: a variable, a property, a parameter, an attribute. */
export function holderName(node: Node): string | undefined {
  const holder = parentOf(node);
  switch (holder?.type) {
    case 'VariableDeclarator': return holder.id.type === 'Identifier' ? holder.id.name : undefined;
    case 'Property':
    case 'PropertyDefinition': return holder.value === node ? staticKey(holder) : undefined;
    case 'AssignmentExpression':
    case 'AssignmentPattern': {
      const { left } = holder;
      return left.type === 'Identifier' ? left.name : left.type === 'MemberExpression' ? staticKey(left) : undefined;
    }
    case 'JSXAttribute': return holder.name.type === 'JSXIdentifier' ? holder.name.name : undefined;
    case 'LogicalExpression':
    case 'ConditionalExpression':
    case 'TemplateLiteral':
    case 'TSAsExpression':
    case 'BinaryExpression': return holderName(holder);
    default: return undefined;
  }
}

/** True where an expression may take the literal's place. */
export function canHoldExpression(holder: Node, literal: Node): boolean {
  switch (holder.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportAttribute':
    case 'TSLiteralType':
    case 'TSEnumMember':
    case 'ExpressionStatement': return false;
    case 'Property':
    case 'PropertyDefinition': return holder.value === literal;
    default: return true;
  }
}
