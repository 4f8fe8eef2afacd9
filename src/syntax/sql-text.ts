/**
 * Questions about SQL text that code builds: where in the statement a hole stands, and how the same
 * statement looks with placeholders. Knows SQL, no library.
 */
import type { TSESTree } from '@typescript-eslint/types';
import { staticString, unwrap, type Node, parentOf } from './tree.js';

/** What stands at a hole: a value can be bound; a name or keyword can not. `order` is a name or direction after ORDER/GROUP BY. */
export type HolePosition = 'value' | 'name' | 'order' | 'unknown';

const KEYWORDS = /\b(order\s+by|group\s+by|from|into|update|table|join|select|set|distinct|truncate|where|and|or|on|values|like|ilike|in|limit|offset|having|between|asc|desc)\b/gi;
const NAMES = new Set(['from', 'into', 'update', 'table', 'join', 'select', 'set', 'distinct', 'truncate']);

/** Where a hole stands, by the text of the statement before it. */
export function positionAfter(before: string): HolePosition {
  if (/(?:[=<>'%]|\b(?:i?like|limit|offset|between))\s*\(?\s*$/i.test(before)) return 'value';
  const last = [...before.matchAll(KEYWORDS)].at(-1);
  // A part built apart from its statement: a quote says that a value stands here.
  if (last === undefined) return /["']\s*$/.test(before) ? 'value' : 'unknown';
  const keyword = last[0].toLowerCase().replace(/\s+/g, ' ');
  const since = before.slice(last.index + last[0].length);
  if (keyword === 'order by' || keyword === 'group by' || keyword === 'asc' || keyword === 'desc') return 'order';
  if (keyword === 'into' && /\(/.test(since)) return 'unknown';
  if (NAMES.has(keyword)) return /[=(]/.test(since) && keyword === 'set' ? 'unknown' : 'name';
  if (keyword === 'where' || keyword === 'and' || keyword === 'or' || keyword === 'on' || keyword === 'having') return /[=<>]/.test(since) ? 'value' : 'unknown';
  return 'value';
}

/** The known text before a hole in the template or sum it stands in; other holes are shown as `?`. */
export function textBefore(hole: Node): string {
  const parent = parentOf(hole);
  if (parent?.type === 'TemplateLiteral') {
    const index = parent.expressions.findIndex((expression) => expression === hole);
    return parent.quasis.slice(0, index + 1).map((quasi) => quasi.value.cooked ?? quasi.value.raw).join('?');
  }
  if (parent?.type === 'BinaryExpression' && parent.right === hole) return operands(parent.left).map((part) => staticText(part) ?? '?').join('');
  return '';
}

const staticText = (node: Node): string | undefined => {
  const text = staticString(node);
  if (text !== undefined) return text;
  const inner = unwrap(node);
  return inner.type === 'TemplateLiteral' ? inner.quasis.map((quasi) => quasi.value.cooked ?? quasi.value.raw).join('?') : undefined;
};

/** The operands of a chain of `+`, left to right; without recursion, since chains can be long. */
export function operands(node: Node): readonly Node[] {
  const found: Node[] = [];
  let at = unwrap(node);
  while (at.type === 'BinaryExpression' && at.operator === '+') {
    found.push(at.right);
    at = unwrap(at.left);
  }
  found.push(at);
  return found.reverse();
}

export function looksLikeSql(text: string): boolean {
  return /^\s*(?:select\b[\s\S]*\bfrom\b|insert\s+into\b|update\b[\s\S]*\bset\b|delete\s+from\b|drop\s+(?:table|database)\b|with\s+\w+\s+as\b)/i.test(text);
}

/** The text of a template or sum with `?` for each hole; undefined for anything else. */
export function builtText(node: Node): string | undefined {
  const inner = unwrap(node);
  if (inner.type === 'TemplateLiteral') return staticText(inner);
  if (inner.type === 'BinaryExpression' && inner.operator === '+') return operands(inner).map((part) => staticText(part) ?? '?').join('');
  return undefined;
}

export type PlaceholderStyle = '$n' | '?' | '@pn' | ':n';

export interface Parameterised {
  /** The statement with a placeholder for every hole, as source code. */
  readonly text: string;
  readonly values: readonly TSESTree.Expression[];
}

/**
 * The statement with placeholders, where that is certainly the same statement: every hole is a whole value,
 * bare or alone between quotes. Undefined where a hole is a name, a pattern or part of a longer text.
 */
export function parameterise(node: Node, style: PlaceholderStyle): Parameterised | undefined {
  const pieces = piecesOf(node);
  if (pieces === undefined) return undefined;
  let text = '';
  const values: TSESTree.Expression[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (typeof piece === 'string') {
      const opened = index > 0 && text.endsWith("'\0");
      text = opened ? text.slice(0, -2) : text;
      if (opened && !piece.startsWith("'")) return undefined;
      text += opened ? placeholder(style, values.length) + piece.slice(1) : piece;
      continue;
    }
    // `IN (…)` may hold a list, which is not one value.
    if (positionAfter(text) !== 'value' || /\bin\s*\(\s*$/i.test(text)) return undefined;
    values.push(piece);
    if (text.endsWith("'")) text += '\0';
    else text += placeholder(style, values.length);
  }
  if (text.includes('\0') || values.length === 0 || (text.match(/'/g)?.length ?? 0) % 2 !== 0) return undefined;
  return { text: quoted(text), values };
}

function piecesOf(node: Node): readonly (string | TSESTree.Expression)[] | undefined {
  const inner = unwrap(node);
  if (inner.type === 'TemplateLiteral') {
    return inner.quasis.flatMap((quasi, index) => {
      const expression = inner.expressions[index];
      return expression === undefined ? [quasi.value.cooked ?? ''] : [quasi.value.cooked ?? '', expression];
    });
  }
  if (inner.type !== 'BinaryExpression') return undefined;
  const pieces: (string | TSESTree.Expression)[] = [];
  for (const part of operands(inner)) {
    const nested = unwrap(part).type === 'TemplateLiteral' ? piecesOf(part) : undefined;
    for (const piece of nested ?? [staticString(part) ?? (part as TSESTree.Expression)]) { // operands of + are expressions
      const last = pieces.at(-1);
      if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece;
      else pieces.push(piece);
    }
  }
  return pieces;
}

function placeholder(style: PlaceholderStyle, count: number): string {
  switch (style) {
    case '?': return '?';
    case '$n': return `$${count}`;
    case '@pn': return `@p${count}`;
    case ':n': return `:${count}`;
  }
}

function quoted(text: string): string {
  if (text.includes('\n')) return `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;
  return text.includes("'") && !text.includes('"') ? JSON.stringify(text) : `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
