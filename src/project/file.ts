/**
 * A file that ESLint is not visiting, as the engine reads it: tree, scopes, text.
 */
import { createRequire } from 'node:module';
import { analyze } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';
import type { parseSync } from 'oxc-parser';
import type { SourceFile } from '../facts/facts.js';
import type { Unread } from './disk.js';

export type Parsed = { readonly state: 'read'; readonly file: SourceFile } | Unread;

/** Deeper trees are machine-made; other walks of the engine would not come back from them. */
const DEPTH_LIMIT = 400;
/** Nor would the parser: it is native code, and takes the whole process with it where the stack ends. A thread's is small. */
const BRACKET_LIMIT = 1000;
const READABLE = /(?<!\.d)\.([cm]?[jt]s|[jt]sx)$/;

let parser: typeof parseSync | Unread | undefined;

/** The parser is native code: where it has none for the platform, every other file is unread. */
function loaded(): typeof parseSync | Unread {
  if (parser === undefined) {
    try {
      parser = (createRequire(import.meta.url)('oxc-parser') as { readonly parseSync: typeof parseSync }).parseSync; // the package's own types
    } catch (error) {
      parser = { state: 'unread', because: `the parser does not load: ${(error as Error).message}` }; // module loading throws Errors
    }
  }
  return parser;
}

/** Never throws. A file with a syntax error is unread: half a tree would prove anything. */
export function parse(filename: string, text: string): Parsed {
  const extension = READABLE.exec(filename)?.[1];
  if (extension === undefined) return { state: 'unread', because: 'not JavaScript or TypeScript' };
  if (isTooDeep(text)) return { state: 'unread', because: 'nested too deeply' };
  const parseText = loaded();
  if (typeof parseText !== 'function') return parseText;
  try {
    const lang = extension === 'tsx' ? 'tsx' : extension.endsWith('ts') ? 'ts' : 'jsx';
    const result = parseText(filename, text, { astType: 'ts', range: true, preserveParens: false, lang, sourceType: 'module' });
    const ast = result.program as unknown as TSESTree.Program; // the parser promises typescript-eslint's shape; adopt makes it whole
    if (result.errors.length > 0 && ast.body.length === 0) return { state: 'unread', because: result.errors[0]?.message ?? 'a syntax error' };
    if (!adopt(ast)) return { state: 'unread', because: 'nested too deeply' };
    const scopeManager = analyze(ast, { sourceType: 'module', lib: [] });
    return { state: 'read', file: { ast, scopeManager, text, filename, wanted: true } };
  } catch (error) {
    return { state: 'unread', because: (error as Error).message }; // parser and scope analysis throw Errors
  }
}

/** True when so many brackets are open at once, or so many `<` in a row. Those in texts and comments count too: some hundreds of them are no harm. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let angles = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case 0x28: case 0x5b: case 0x7b: // ( [ {
        depth += 1;
        if (depth > BRACKET_LIMIT) return true;
        break;
      case 0x29: case 0x5d: case 0x7d: // ) ] }
        if (depth > 0) depth -= 1;
        break;
      case 0x3c: // <
        angles += 1;
        if (angles > BRACKET_LIMIT) return true;
        break;
      case 0x3e: case 0x3b: // > ;
        angles = 0;
        break;
      default:
    }
  }
  return false;
}

/** Where typescript-eslint's parser writes nothing, oxc-parser writes null. */
const ABSENT = new Set(['typeAnnotation', 'typeArguments', 'typeParameters', 'returnType', 'superTypeArguments', 'accessibility', 'directive', 'constraint']);

type Tree = { type?: unknown; parent?: unknown } & Record<string, unknown>;

/** Gives every node its parent and the shape other parsers give it. False for trees that are too deep. */
function adopt(program: TSESTree.Program): boolean {
  const open: { readonly node: Tree; readonly depth: number }[] = [{ node: program as unknown as Tree, depth: 0 }]; // a tree is walked by its keys
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const { node, depth } = entry;
    if (depth > DEPTH_LIMIT) return false;
    for (const key in node) {
      if (key === 'parent' || key === 'range') continue;
      const child = node[key];
      if (child === null) {
        if (ABSENT.has(key)) node[key] = undefined;
      } else if (typeof child === 'object') {
        for (const item of Array.isArray(child) ? child : [child]) {
          if (typeof item !== 'object' || item === null || typeof (item as Tree).type !== 'string') continue;
          (item as Tree).parent = node;
          open.push({ node: item as Tree, depth: depth + 1 });
        }
      }
    }
  }
  return true;
}
