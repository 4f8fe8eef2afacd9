/**
 * Texts that a file does not spell and its literals make all the same.
 */
import type { TSESTree } from '@typescript-eslint/types';
import { calleeName, staticString, unwrap, type Node } from '../syntax/tree.js';

/** The text that literals make together: `'sk-' + 'ant-' + …`; `undefined` where something else takes part. */
export function joinedText(node: Node): string | undefined {
  const inner = unwrap(node);
  if (inner.type !== 'BinaryExpression') return staticString(inner);
  if (inner.operator !== '+') return undefined;
  // Long sums lean to the left: walked down, so that their length costs no stack.
  const parts: string[] = [];
  let left: Node = inner;
  while (left.type === 'BinaryExpression' && left.operator === '+') {
    const part = left.right.type === 'BinaryExpression' ? undefined : staticString(unwrap(left.right));
    if (part === undefined) return undefined;
    parts.push(part);
    left = unwrap(left.left);
  }
  const first = staticString(left);
  return first === undefined ? undefined : [first, ...parts.reverse()].join('');
}

/** True for a call that may read Base64. */
export function isDecoding({ callee, arguments: given }: TSESTree.CallExpression): boolean {
  return given.length > 0 && /^(?:atob|from)$/.test(calleeName(callee) ?? '');
}

/** What Base64 hides from nobody: `atob('…')`, `Buffer.from('…', 'base64')`. */
export function decodedText(node: Node): string | undefined {
  if (node.type !== 'CallExpression') return undefined;
  const [text, encoding] = node.arguments.map((argument) => staticString(argument));
  if (text === undefined || (calleeName(node.callee) === 'from' && encoding !== 'base64' && encoding !== 'base64url')) return undefined;
  return Buffer.from(text, 'base64').toString('utf8');
}
