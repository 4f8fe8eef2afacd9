/**
 * The texts of a file that its program uses as secrets, wherever they stand in it: for whoever shows code.
 */
import type { Facts } from '../facts/facts.js';
import { staticString, type Node } from '../syntax/tree.js';
import { secretFallbacks } from './secret-fallbacks.js';
import { secretsInSlots } from './secret-slots.js';

const textsOfFiles = new WeakMap<Facts, readonly string[]>();

export function secretTexts(facts: Facts): readonly string[] {
  let texts = textsOfFiles.get(facts);
  if (texts === undefined) {
    const found = [...secretsInSlots(facts), ...secretFallbacks(facts)].flatMap(({ node }) => literal(node));
    texts = [...new Set(found)].filter((text) => text !== '').sort((a, b) => b.length - a.length);
    textsOfFiles.set(facts, texts);
  }
  return texts;
}

/** The text, and how the file writes it. */
function literal(node: Node): readonly string[] {
  const text = staticString(node);
  return text === undefined || !('raw' in node) || typeof node.raw !== 'string' ? (text === undefined ? [] : [text]) : [text, node.raw.slice(1, -1)];
}
