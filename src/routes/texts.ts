/**
 * The texts an expression may be, as far as the file shows: paths and HTTP methods of routes.
 */
import type { Facts } from '../facts/facts.js';
import { unwrap, type Node } from '../syntax/tree.js';
import { inRound, noRound, type Round } from './elements.js';
import { HOLE } from './paths.js';

const LIMIT = 24;
const DEPTH = 12;

/** Every text a path or method argument may be. What cannot be seen is a hole; a list gives its elements. */
export function textsOf(facts: Facts, node: Node, round: Round = noRound, depth = 0): readonly string[] {
  if (depth > DEPTH) return [HOLE];
  const cell = inRound(facts, node, round);
  if ('text' in cell) return [cell.text];
  const inner = unwrap(cell.node);
  const again = (part: Node): readonly string[] => textsOf(facts, part, round, depth + 1);
  switch (inner.type) {
    case 'Literal':
      return [typeof inner.value === 'string' ? inner.value : HOLE];
    case 'TemplateLiteral': {
      let texts: readonly string[] = [inner.quasis[0]?.value.cooked ?? ''];
      inner.expressions.forEach((expression, index) => {
        texts = product(product(texts, again(expression)), [inner.quasis[index + 1]?.value.cooked ?? '']);
      });
      return texts;
    }
    case 'BinaryExpression':
      return inner.operator === '+' ? product(again(inner.left), again(inner.right)) : [HOLE];
    case 'ArrayExpression':
      return inner.elements.flatMap((element) => (element === null ? [] : again(element.type === 'SpreadElement' ? element.argument : element))).slice(0, LIMIT);
    case 'ConditionalExpression':
      return [...again(inner.consequent), ...again(inner.alternate)];
    default: {
      const origins = facts.meaning(inner).origins.filter((origin) => origin !== inner);
      if (origins.length > 0) return origins.flatMap(again).slice(0, LIMIT);
      const texts = facts.behind(inner)?.texts() ?? [];
      return texts.length === 0 ? [HOLE] : texts.slice(0, LIMIT);
    }
  }
}

/** True when an argument is a path: text, a pattern, or a list of them. */
export function isText(facts: Facts, node: Node, round: Round = noRound): boolean {
  const cell = inRound(facts, node, round);
  if ('text' in cell) return true;
  const inner = unwrap(cell.node);
  switch (inner.type) {
    case 'Literal':
    case 'TemplateLiteral': return true;
    case 'BinaryExpression': return inner.operator === '+';
    case 'ArrayExpression': return inner.elements.length > 0 && inner.elements.every((element) => element !== null && element.type !== 'SpreadElement' && isText(facts, element, round));
    case 'Identifier':
    case 'MemberExpression': {
      const origins = facts.meaning(inner).origins.filter((origin) => origin !== inner);
      if (facts.isStandIn(inner)) return (facts.behind(inner)?.texts() ?? []).length > 0;
      return origins.length > 0 && origins.every((origin) => ['Literal', 'TemplateLiteral', 'BinaryExpression', 'ArrayExpression'].includes(origin.type) && isText(facts, origin));
    }
    default: return false;
  }
}

const product = (first: readonly string[], second: readonly string[]): readonly string[] =>
  first.flatMap((a) => second.map((b) => a + b)).slice(0, LIMIT);
