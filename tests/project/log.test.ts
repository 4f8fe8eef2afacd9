/** What DEBUG=predeploy:* prints, read from a process of its own: the topics are chosen when the module loads. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, it } from 'vitest';

import { root } from '../package/repository.js';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const ROUTES = `import express from 'express';
import { broken } from './broken.js';
import { huge } from './huge.js';
import { closed } from './closed.js';
import { one } from './circle.js';
const router = express.Router();
router.post('/login', broken, huge, closed, one, (req, res) => res.json(req.body.password));
export default router;
`;

/** Lints auth.js of a project in which nothing else can be read, and gives what is printed to stderr. */
function printed(debug: string): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'predeploy-')));
  folders.push(path);
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  };
  write('package.json', '{ "name": "shop", "type": "module" }');
  write('auth.js', ROUTES);
  write('broken.js', 'export const broken = (req => { const hidden = "do not print me";;\n');
  write('huge.js', `export const huge = 1; // ${'do not print me '.repeat(80_000)}`);
  write('closed.js', 'export const closed = "do not print me";');
  write('circle.js', "export { one } from './round.js';");
  write('round.js', "export { one } from './circle.js';");
  chmodSync(join(path, 'closed.js'), 0);
  write('lint.mts', `
    import { Linter } from ${JSON.stringify(pathToFileURL(createRequire(import.meta.url).resolve('eslint')).href)};
    import plugin from ${JSON.stringify(pathToFileURL(join(root, 'src/index.ts')).href)};
    import { readFileSync } from 'node:fs';
    const filename = ${JSON.stringify(join(path, 'auth.js'))};
    new Linter({ cwd: ${JSON.stringify(path)} }).verify(readFileSync(filename, 'utf8'), plugin.configs.strict, { filename });`);
  const { stderr, status } = spawnSync(process.execPath, ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href, join(path, 'lint.mts')], {
    cwd: root, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '', DEBUG: debug, DEBUG_COLORS: 'no' },
  });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  return stderr;
}

/** Nothing is closed to the superuser, and Windows knows no such mode. */
const CANNOT_CLOSE = process.platform === 'win32' || process.getuid?.() === 0;

it('DEBUG=predeploy:* says which files were not read, what was cut off, what the index cost, and shows nothing of them', () => {
  const text = printed('predeploy:*');
  expect(text).toMatch(/predeploy:unread \S+broken\.js: \S+/u);
  expect(text).toMatch(/predeploy:unread \S+huge\.js: \d+ bytes, more than \d+/u);
  if (!CANNOT_CLOSE) expect(text).toMatch(/predeploy:unread \S+closed\.js: EACCES/u);
  expect(text).toMatch(/predeploy:cut \S+: \S+/u);
  expect(text).toMatch(/predeploy:index \S+: \d+ files in [\d.]+ ms/u);
  expect(text).not.toContain('do not print me');
});

it('prints nothing unless it is asked', () => {
  expect(printed('')).toBe('');
});
