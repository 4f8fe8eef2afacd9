/** Each provider's own samples: found where they should be, silent where they should be. `npx vitest run tests/secrets/providers -t stripe` runs one. */
import { describe, expect, it } from 'vitest';
import { secrets } from '../../src/models/secrets/index.js';
import { Scanner } from '../../src/secrets/scanner.js';
import { filled } from './recipes.js';

const scanner = new Scanner(secrets.map(({ model }) => model));
/** The same rows, publishable ones shown. */
const everything = new Scanner(secrets.map(({ model }) => ({ ...model, tokens: model.tokens.map((row) => ({ ...row, isPublic: undefined })) })) as never);
const SEEDS = [1, 2, 3, 4, 5];

describe.each(secrets)('$file', ({ model }) => {
  it.each(model.tokens)('$name: found', ({ name, isPublic, samples }) => {
    expect(samples.found.length).toBeGreaterThan(0);
    for (const recipe of samples.found) {
      for (const seed of SEEDS) {
        const text = filled(recipe, seed);
        const found = (isPublic === true ? everything : scanner).scan(text).map(({ provider, row }) => `${provider} ${row.name}`);
        expect(found, `${recipe} with seed ${String(seed)}`).toContain(`${model.provider} ${name}`);
        if (isPublic === true) expect(scanner.scan(text), recipe).toEqual([]);
      }
    }
  });

  it.each(model.tokens)('$name: silent', ({ name, samples }) => {
    expect(samples.silent.length).toBeGreaterThan(0);
    for (const recipe of samples.silent) {
      for (const seed of SEEDS) {
        const found = scanner.scan(filled(recipe, seed)).map(({ provider, row }) => `${provider} ${row.name}`);
        expect(found, `${recipe} with seed ${String(seed)}`).not.toContain(`${model.provider} ${name}`);
      }
    }
  });

  it.each(model.tokens)('$name: a keyword long enough, a next move', ({ keywords, isPublic, remedy }) => {
    for (const keyword of keywords) expect(keyword).toMatch(/^[\x21-\x40[-~]{3,}$/);
    if (isPublic !== true) expect(remedy).toMatch(/^[A-Z].{8,}[^.]$/);
  });
});
