import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

import { filesBelow, root } from '../package/repository.js';

const TOP = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md'];
const pages = new Map([...TOP.map((name) => [name, readFileSync(join(root, name), 'utf8')] as const), ...filesBelow('docs', '.md')]);

describe('every relative link leads somewhere in', () => {
  it.each([...pages])('%s', (page, text) => {
    expect(linksIn(text).filter((link) => !resolves(page, link))).toEqual([]);
  });
});

describe('links', () => {
  it('are read from prose, not from code', () => {
    expect(linksIn('See [a](b.md#c) and ![d](e.png).\n\n```ts\nconst f = [g](h);\n```\n`[i](j)`')).toEqual(['b.md#c', 'e.png']);
  });

  it('to a heading of another page, of the same page, and to one that is not there', () => {
    expect(resolves('docs/limits.md', '#1-other-files')).toBe(true);
    expect(resolves('docs/rules/no-sql-concat.md', '../limits.md#1-other-files')).toBe(true);
    expect(resolves('docs/rules/no-sql-concat.md', '../limits.md#1-other-planets')).toBe(false);
  });

  it('to files and folders', () => {
    expect(resolves('README.md', 'docs/limits.md')).toBe(true);
    expect(resolves('README.md', 'examples')).toBe(true);
    expect(resolves('README.md', 'docs/limit.md')).toBe(false);
  });
});

describe('anchors', () => {
  it('are written as GitHub writes them', () => {
    expect(anchorsIn('# The `rules`\n## 3. House names\n## What it does not see?\n## Options\n## Options')).toEqual([
      'the-rules', '3-house-names', 'what-it-does-not-see', 'options', 'options-1',
    ]);
  });
});

/** The targets of relative links and images, in order; addresses with a scheme are not ours to check. */
function linksIn(text: string): readonly string[] {
  const targets = [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/gu)].flatMap(([, target]) => target ?? []);
  return targets.filter((target) => !/^[a-z]+:/iu.test(target));
}

function resolves(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? join(root, page) : join(root, dirname(page), path);
  if (relative(root, target).startsWith('..') || !existsSync(target)) return false;
  if (anchor === undefined) return true;
  return statSync(target).isFile() && anchorsIn(readFileSync(target, 'utf8')).includes(anchor);
}

/** GitHub's names of the headings: lower case, punctuation gone, dashes for blanks, a number where one comes again. */
function anchorsIn(text: string): readonly string[] {
  const seen = new Map<string, number>();
  return [...withoutBlocks(text).matchAll(/^#{1,6} (.+)$/gmu)].map(([, heading = '']) => {
    const name = heading.trim().toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-');
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return count === 0 ? name : `${name}-${String(count)}`;
  });
}

const withoutBlocks = (text: string): string => text.replace(/^(`{3,})[\s\S]*?^\1/gmu, '');
const withoutCode = (text: string): string => withoutBlocks(text).replace(/`[^`\n]*`/gu, '');
