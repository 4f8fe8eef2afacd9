import { Linter } from 'eslint';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import plugin from '../../src/index.js';
import { root } from '../package/repository.js';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

it.each(['recommended', 'strict'] as const)('the README shows what %s says of its first example', (preset) => {
  const code = /```js\n([\s\S]*?)```/u.exec(readme)?.[1] ?? '';
  const said = new Linter().verify(code, [...plugin.configs[preset]], { filename: 'server.js' });
  const shown = [...readme.matchAll(/^> (\d.*)$/gmu)].map(([, text]) => text);
  expect(said.map(({ line, column, message, ruleId }) => `${String(line)}:${String(column)} ${message} \`${String(ruleId).replace('predeploy/', '')}\``)).toEqual(shown);
});
