/** The files of a folder that are worth linting: written by people, in a language the plugin reads. */
import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';

const CODE = /\.(?:js|mjs|cjs|jsx|ts|mts|cts|tsx)$/;
const MINIFIED_NAME = /\.min\.\w+$/;
const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', 'build', '.next', '.git']);

/** Absolute paths of the code and `.env` files below a folder, in order; `minified` are the ones left out. */
export function filesBelow(folder) {
  const files = [];
  const minified = [];
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name)) {
      const below = filesBelow(path);
      files.push(...below.files);
      minified.push(...below.minified);
    } else if (entry.isFile() && isReadable(entry.name)) {
      (isMinified(path) ? minified : files).push(path);
    }
  }
  return { files, minified };
}

function isReadable(name) {
  return CODE.test(name) || name === '.env' || name.startsWith('.env.');
}

// Lines of many hundred characters at the very start are what a bundler writes, whatever the file is called.
function isMinified(path) {
  if (MINIFIED_NAME.test(path)) return true;
  const start = startOf(path, 8192);
  return start.length >= 4096 && start.length / start.split('\n').length > 500;
}

function startOf(path, length) {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(length);
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, length, 0));
  } finally {
    closeSync(file);
  }
}
