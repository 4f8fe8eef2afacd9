/** Where a secret without a form of its own may stand: behind its name, in all the ways that code and files put it there. */
import { describe, expect, it } from 'vitest';
import { Scanner } from '../../src/secrets/scanner.js';
import deepgram from '../../src/models/secrets/deepgram.js';
import { filled } from './recipes.js';

const scanner = new Scanner([deepgram]);
const found = (recipe: string): number => scanner.scan(filled(recipe)).length;

describe('a secret that its name alone tells', () => {
  it.each([
    "const key = process.env.DEEPGRAM_API_KEY || '{hex*40}'",
    'const key = process.env.DEEPGRAM_API_KEY ?? "{hex*40}"',
    "const key =\n  process.env.DEEPGRAM_API_KEY ??\n  '{hex*40}'",
    "const key = process.env.DEEPGRAM_API_KEY\n  || '{hex*40}'",
    "process.env['DEEPGRAM_API_KEY'] ||= '{hex*40}'",
    "private readonly deepgramKey: string = '{hex*40}';",
    "export const DEEPGRAM_API_KEY =\n  '{hex*40}';",
    'DEEPGRAM_API_KEY          = {hex*40}',
    'env:\n  - name: DEEPGRAM_API_KEY\n    value: {hex*40}',
    '{ "name": "DEEPGRAM_API_KEY", "value": "{hex*40}" }',
    '<add key="DEEPGRAM_API_KEY" value="{hex*40}" />',
    'ENV DEEPGRAM_API_KEY {hex*40}',
    'docker run -e DEEPGRAM_API_KEY={hex*40} app',
    'app --deepgram-api-key {hex*40}',
    'DEEPGRAM_API_KEY: ${DEEPGRAM_API_KEY:-{hex*40}}',
    "os.getenv('DEEPGRAM_API_KEY', '{hex*40}')",
    'echo "{\\"deepgramKey\\": \\"{hex*40}\\"}"',
  ])('is found: %s', (recipe) => {
    expect(found(recipe)).toBe(1);
  });

  it.each([
    'DEEPGRAM_API_KEY=\nCOMMIT={hex*40}',
    'DEEPGRAM_API_KEY: ""\ncommit: {hex*40}',
    'the deepgram key {hex*40}',
    '- name: DEEPGRAM_API_KEY\n  valueFrom: {hex*40}',
    '- name: DEEPGRAM_API_KEY\n- name: COMMIT\n  value: {hex*40}',
    "if (deepgramKey === undefined) throw new Error('{hex*40}')",
    "expect(hash(deepgramKey), '{hex*40}')",
    "const names = ['deepgram_key', '{hex*40}'];",
    'deepgramKeyId: string = "{hex*40}"',
  ])('is not made up: %s', (recipe) => {
    expect(found(recipe)).toBe(0);
  });
});
