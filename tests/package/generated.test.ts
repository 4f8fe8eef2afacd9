import { spawnSync } from 'node:child_process';

import { expect, it } from 'vitest';

import { root } from './repository.js';

it('generated files are current', () => {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/generate.ts', '--check'], { cwd: root, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
