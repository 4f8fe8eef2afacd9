import { describe, expect, it } from 'vitest';
import { Linter } from 'eslint';
import plugin from '../../src/index.js';
import { filled } from './recipes.js';

const acme = { provider: 'Acme', tokens: [{ name: 'secret key', keywords: ['acme_sk_'], pattern: 'acme_sk_[a-z0-9]{32}', remedy: 'Roll it in the console under Settings → Keys' }] };
const key = filled('acme_sk_{lownum*32}');
const stripe = filled('sk_live_{alnum*24}');

function lint(code: string, secrets: unknown): readonly string[] {
  // ESLint's declarations know only their own release of rules.
  const config = { plugins: { predeploy: plugin as never }, rules: { 'predeploy/no-hardcoded-secrets': 'error' as const }, settings: { predeploy: { secrets } } };
  return new Linter().verify(code, config as never).map(({ message }) => message);
}

describe("a house's own keys", () => {
  it('are found beside those of providers', () => {
    const [first, second] = lint(`export const a = '${key}'; export const b = '${stripe}';`, [acme]);
    expect(first).toContain('Acme secret key (`acme…`)');
    expect(first).toContain('Roll it in the console under Settings → Keys');
    expect(second).toContain('Stripe secret key');
  });

  it('are nothing to projects that do not name them', () => {
    expect(lint(`export const a = '${key}';`, [])).toEqual([]);
  });

  it('are found in pieces too', () => {
    expect(lint(`export const a = 'acme_sk_' + '${key.slice(8)}';`, [acme])).toHaveLength(1);
  });

  it.each([
    ['no list', acme, /settings\.predeploy\.secrets must be an array/],
    ['no tokens', [{ provider: 'Acme' }], /settings\.predeploy\.secrets\[0\] must be \{ provider/],
    ['a short keyword', [{ ...acme, tokens: [{ ...acme.tokens[0], keywords: ['sk'] }] }], /secrets\[0\]\.tokens\[0\]\.keywords must be a list of words of three characters/],
    ['a keyword in upper case', [{ ...acme, tokens: [{ ...acme.tokens[0], keywords: ['ACME_'] }] }], /keywords must be .* in lower case/],
    ['a pattern that cannot be read', [{ ...acme, tokens: [{ ...acme.tokens[0], pattern: '(' }] }], /tokens\[0\]\.pattern must be the source of a regular expression/],
    ['a pattern without an end', [{ ...acme, tokens: [{ ...acme.tokens[0], pattern: 'acme_sk_[a-z]+' }] }], /every quantifier ends/],
    ['a pattern of patterns', [{ ...acme, tokens: [{ ...acme.tokens[0], pattern: 'acme_sk_(?:[a-z]{1,9}){1,9}' }] }], /none stands inside another/],
    ['no remedy', [{ ...acme, tokens: [{ ...acme.tokens[0], remedy: undefined }] }], /remedy must be what to do/],
  ])('a wrong setting is an error that names it: %s', (_, secrets, message) => {
    expect(() => lint('export {};', secrets)).toThrow(message);
  });
});
