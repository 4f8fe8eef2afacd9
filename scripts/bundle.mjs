/**
 * Puts what tsc has written into one file, dist/index.js: the plugin is some 900 files, most of them data, and reading
 * them one by one took longer than all else when ESLint starts. Nothing is renamed or squeezed: a stack trace reads as
 * the source does. What tsc has written stays beside it, for types and for this repository's own tools.
 */
import { readFileSync } from 'node:fs';
import { rolldown } from 'rolldown';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const names = Object.keys(dependencies);

const bundle = await rolldown({
  input: 'dist/src/index.js',
  platform: 'node',
  external: (id) => id.startsWith('node:') || names.some((name) => id === name || id.startsWith(`${name}/`)),
  onLog(level, log) {
    // A warning here is an import that cannot be resolved or a cycle that matters: not to be published.
    if (level === 'warn') throw new Error(log.message);
  },
});
await bundle.write({ file: 'dist/index.js', format: 'esm' });
await bundle.close();
