/**
 * Writes everything that follows from other files: the indexes of rules and models, the rule tables, the headers
 * and option lists of rule pages, docs/checks.md and docs/understands.md.
 *
 *   npm run generate          write what changed
 *   npm run generate:check    change nothing, exit 1 and name the files that are not current
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { indexFiles } from './generate/indexes.js';
import { pages } from './generate/pages.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const checkOnly = process.argv.includes('--check');

// The indexes come first: the pages are made from the rules and models that these load.
const stale = [...settle(indexFiles(root))];
if (!checkOnly || stale.length === 0) stale.push(...settle(await pages(root)));

if (stale.length === 0) console.log('Generated files are current.');
else if (checkOnly) {
  console.error(`Not current: ${stale.join(', ')}. Run \`npm run generate\`.`);
  process.exitCode = 1;
} else console.log(`Wrote ${stale.join(', ')}.`);

/** Writes (or, when checking, leaves) the files that differ, and names them. */
function settle(files: ReadonlyMap<string, string>): readonly string[] {
  const differing = [...files].filter(([path, text]) => text !== textOf(path));
  if (!checkOnly) for (const [path, text] of differing) writeFileSync(path, text);
  return differing.map(([path]) => relative(root, path));
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
