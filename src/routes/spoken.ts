/** How messages name a route, and where they stand. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../syntax/tree.js';
import type { Route } from './route.js';

/** `POST /login`; where there is no path, what the function is called. */
export function spokenName({ methods, paths, name, kind }: Route): string {
  const [path] = paths;
  if (kind === 'action') return `The server action \`${name ?? 'default'}\``;
  if (path === undefined) return `The handler \`${name ?? 'default'}\``;
  return `${methods.includes('ALL') ? '' : `${methods.join('/')} `}${path}`;
}

/** A registration chained over several lines starts where its method is named. */
export function placeOf(node: Node): TSESTree.SourceLocation {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return node.loc;
  const { start } = node.callee.property.loc;
  return start.line === node.loc.start.line ? node.loc : { start, end: node.loc.end };
}
