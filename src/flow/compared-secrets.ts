/**
 * Passwords and keys that code compares with a text of its own: whoever reads the code knows them.
 */
import type { TSESTree } from '@typescript-eslint/types';
import type { Facts } from '../facts/facts.js';
import { staticString, type Node } from '../syntax/tree.js';
import { constantBehind } from './conditions.js';
import type { Flows } from './flows.js';

export interface ComparedSecret {
  /** The text of the program's own. */
  readonly node: Node;
  /** What the client sent, as the code spells it: `req.body.password`. */
  readonly source: string;
}

/** What a client sends under such a name proves who it is. */
const PROOF = /pass(?:word|wd|phrase|code)|^pwd$|secret|token|api-?_?key|access-?_?key|authori[sz]ation|^pin$/i;
/** Texts that are no secret, whatever they are compared with. */
const PLAIN = /^(?:|undefined|null|true|false|none|basic|bearer|string|object|[\w-]{1,2})$/i;

/** Comparisons of what a client sent as its proof with a constant text; `comparisons` are candidates, in any order. */
export function comparedSecrets(facts: Facts, flows: Flows, comparisons: readonly TSESTree.BinaryExpression[]): readonly ComparedSecret[] {
  return comparisons.flatMap((comparison): readonly ComparedSecret[] => {
    for (const [text, sent] of [[comparison.right, comparison.left], [comparison.left, comparison.right]] as const) {
      const node = textBehind(facts, text);
      if (node === undefined || PLAIN.test(staticString(node)?.trim() ?? '')) continue;
      const proof = flows.trace(sent, 'log').find(({ origin }) => origin.kind === 'source' && origin.row.kind === 'remote' && PROOF.test(lastName(origin.text)));
      if (proof !== undefined) return [{ node, source: `\`${proof.origin.text}\`` }];
    }
    return [];
  });
}

function textBehind(facts: Facts, node: Node): Node | undefined {
  if (staticString(node) !== undefined) return node;
  const constant = node.type === 'Identifier' ? constantBehind(facts, node) : undefined;
  return constant !== undefined && staticString(constant) !== undefined ? constant : undefined;
}

/** `password` of `req.body.password`, `x-api-key` of `req.headers['x-api-key']` and of `req.get('x-api-key')`. */
function lastName(text: string): string {
  return /([\w-]+)["'`\])]*$/.exec(text)?.[1] ?? '';
}
