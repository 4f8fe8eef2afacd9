/**
 * One pass over a tree without recursion (deep trees are user input), with the nodes that questions start from.
 */
import type { TSESTree } from '@typescript-eslint/types';
import type { CallNode, ClassNode, FunctionNode, Node } from './tree.js';

/** The nodes of a file that the engine starts from, in source order. */
export interface NodeIndex {
  readonly calls: readonly CallNode[];
  readonly tags: readonly TSESTree.TaggedTemplateExpression[];
  readonly functions: readonly FunctionNode[];
  readonly classes: readonly ClassNode[];
  readonly members: readonly TSESTree.MemberExpression[];
  /** Assignments to members: `res.body = x`. */
  readonly memberWrites: readonly TSESTree.AssignmentExpression[];
  readonly imports: readonly (TSESTree.ImportDeclaration | TSESTree.ImportExpression | TSESTree.TSImportEqualsDeclaration)[];
  readonly exports: readonly (TSESTree.ExportNamedDeclaration | TSESTree.ExportDefaultDeclaration | TSESTree.ExportAllDeclaration)[];
  readonly attributes: readonly TSESTree.JSXAttribute[];
  /** Conditions: of if, ternary, while, and what a switch decides on. */
  readonly tests: readonly Node[];
  readonly returns: ReadonlyMap<FunctionNode, readonly Node[]>;
}

export const EMPTY_INDEX: NodeIndex = {
  calls: [], tags: [], functions: [], classes: [], members: [], memberWrites: [], imports: [], exports: [], attributes: [], tests: [], returns: new Map(),
};

const SKIP = new Set(['parent', 'type', 'loc', 'range', 'start', 'end', 'tokens', 'comments', 'raw', 'value', 'regex', 'operator', 'kind']);

/** Walks the tree once. Sets `parent` where the parser or host has not (ESLint sets it before rules run). */
export function indexNodes(program: TSESTree.Program): NodeIndex {
  const calls: CallNode[] = [];
  const tags: TSESTree.TaggedTemplateExpression[] = [];
  const functions: FunctionNode[] = [];
  const classes: ClassNode[] = [];
  const members: TSESTree.MemberExpression[] = [];
  const memberWrites: TSESTree.AssignmentExpression[] = [];
  const imports: NodeIndex['imports'][number][] = [];
  const exports: NodeIndex['exports'][number][] = [];
  const attributes: TSESTree.JSXAttribute[] = [];
  const tests: Node[] = [];
  const returns = new Map<FunctionNode, Node[]>();

  const stack: { node: Node; around: FunctionNode | undefined }[] = [{ node: program, around: undefined }];
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const { node } = entry;
    let { around } = entry;
    switch (node.type) {
      case 'CallExpression':
      case 'NewExpression': calls.push(node); break;
      case 'TaggedTemplateExpression': tags.push(node); break;
      case 'MemberExpression': members.push(node); break;
      case 'AssignmentExpression':
        if (node.left.type === 'MemberExpression') memberWrites.push(node);
        break;
      case 'ImportDeclaration':
      case 'ImportExpression':
      case 'TSImportEqualsDeclaration': imports.push(node); break;
      case 'ExportNamedDeclaration':
      case 'ExportDefaultDeclaration':
      case 'ExportAllDeclaration': exports.push(node); break;
      case 'JSXAttribute': attributes.push(node); break;
      case 'IfStatement':
      case 'ConditionalExpression':
      case 'WhileStatement': tests.push(node.test); break;
      case 'SwitchStatement': tests.push(node.discriminant); break;
      case 'ClassDeclaration':
      case 'ClassExpression': classes.push(node); break;
      case 'ReturnStatement':
        if (around !== undefined && node.argument !== null) returns.get(around)?.push(node.argument);
        break;
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        functions.push(node);
        around = node;
        returns.set(node, node.body?.type === 'BlockStatement' || node.body === undefined || node.body === null ? [] : [node.body]);
        break;
      default:
    }
    pushChildren(node, around, stack);
  }
  return { calls, tags, functions, classes, members, memberWrites, imports, exports, attributes, tests, returns };
}

/** Last child first, so that the stack yields source order. */
function pushChildren(node: Node, around: FunctionNode | undefined, stack: { node: Node; around: FunctionNode | undefined }[]): void {
  const children: Node[] = [];
  for (const key in node) {
    if (SKIP.has(key) && !(key === 'value' && hasNodeValue(node))) continue;
    const child = (node as unknown as Record<string, unknown>)[key]; // a syntax tree is walked by its keys
    if (Array.isArray(child)) {
      for (const item of child) if (isNode(item)) children.push(item);
    } else if (isNode(child)) {
      children.push(child);
    }
  }
  for (let index = children.length - 1; index >= 0; index -= 1) {
    const child = children[index];
    if (child === undefined) continue;
    child.parent ??= node as never; // `parent` is typed per child kind; the parser's own types promise it is there
    stack.push({ node: child, around });
  }
}

const hasNodeValue = (node: Node): boolean =>
  node.type === 'Property' || node.type === 'PropertyDefinition' || node.type === 'MethodDefinition' || node.type === 'JSXAttribute' || node.type === 'AccessorProperty' || node.type === 'TSAbstractMethodDefinition' || node.type === 'TSAbstractPropertyDefinition';

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}
