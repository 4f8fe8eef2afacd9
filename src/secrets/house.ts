/** Secrets of the user's own making, as `settings.predeploy.secrets` describes them. */
import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import type { SecretModel } from '../models/schema.js';

/** What a house form looks like, for errors. */
export const HOUSE_SECRET = "{ provider: 'Acme', tokens: [{ name: 'secret key', keywords: ['acme_sk_'], pattern: 'acme_sk_[a-z0-9]{32}', remedy: 'Roll it in the console' }] } (see docs/new-secret.md)";

/** `undefined` when it can be used, else what is wrong with it, as the end of "… must be": a key and what it accepts. */
export function wrongSecret(value: unknown): { readonly key: string; readonly accepted: string } | undefined {
  if (!isBag(value) || typeof value['provider'] !== 'string' || value['provider'] === '' || !Array.isArray(value['tokens']) || value['tokens'].length === 0) return { key: '', accepted: HOUSE_SECRET };
  for (const [index, token] of value['tokens'].entries()) {
    const wrong = wrongToken(token);
    if (wrong !== undefined) return { key: `.tokens[${String(index)}]${wrong.key}`, accepted: wrong.accepted };
  }
  return undefined;
}

function wrongToken(token: unknown): { readonly key: string; readonly accepted: string } | undefined {
  if (!isBag(token)) return { key: '', accepted: HOUSE_SECRET };
  const { name, keywords, pattern, remedy, where, lead, isPublic } = token;
  if (typeof name !== 'string' || name === '') return { key: '.name', accepted: "what it is called: 'secret key'" };
  if (!Array.isArray(keywords) || keywords.length === 0 || !keywords.every((word) => typeof word === 'string' && /^[\x21-\x40[-~]{3,}$/.test(word))) return { key: '.keywords', accepted: 'a list of words of three characters and more, in lower case, one of which stands in every such token' };
  if (typeof pattern !== 'string' || !isBounded(pattern)) return { key: '.pattern', accepted: 'the source of a regular expression in which every quantifier ends ({16,64}, no + and no *) and none stands inside another' };
  if (typeof remedy !== 'string' && isPublic !== true) return { key: '.remedy', accepted: "what to do when it got out: 'Roll it in the console'" };
  if (where !== undefined && where !== 'inside' && where !== 'named') return { key: '.where', accepted: "'inside' or 'named'" };
  if (lead !== undefined && (typeof lead !== 'number' || !Number.isInteger(lead) || lead < 0 || lead > 256)) return { key: '.lead', accepted: 'a number of characters from 0 to 256' };
  return undefined;
}

function isBounded(pattern: string): boolean {
  let isFine = true;
  let depth = 0;
  try {
    visitRegExpAST(new RegExpParser().parsePattern(pattern), {
      onQuantifierEnter({ max }) {
        if (max === Infinity || (max > 1 && depth > 0)) isFine = false;
        if (max > 1) depth += 1;
      },
      onQuantifierLeave({ max }) {
        if (max > 1) depth -= 1;
      },
    });
  } catch {
    return false;
  }
  return isFine;
}

/** Checked by `wrongSecret`; what only the plugin's own providers have is left out. */
export function houseSecrets(values: readonly unknown[]): readonly SecretModel[] {
  // The check above vouches for the fields that the scanner reads; samples and docs are for this project's own files.
  return values as readonly SecretModel[];
}

function isBag(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
