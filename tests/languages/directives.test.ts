import { describe, expect, it } from 'vitest';

import plugin from '../../src/index.js';
import { HOSTS, lint } from './linting.js';

describe.each(HOSTS)('comments silence rules: %s', (_, host) => {
  it.each([
    ['the next line', '# eslint-disable-next-line predeploy/marks\nA=§\nB=§', [3]],
    ['the next line, with a reason, as editors insert it', '// eslint-disable-next-line predeploy/marks -- a fake\nA=§\nB=§', [3]],
    ['its own line', 'A=§ # eslint-disable-line predeploy/marks\nB=§', [2]],
    ['a block', 'A=§\n# eslint-disable predeploy/marks\nB=§\n# eslint-enable predeploy/marks\nC=§', [1, 5]],
    ['the rest of the file, for every rule', 'A=§\n# eslint-disable\nB=§\nC=§', [1]],
    ['several rules', '# eslint-disable-next-line predeploy/others, predeploy/marks\nA=§', []],
    ['other rules only', '# eslint-disable-next-line predeploy/others\nA=§', [2]],
    ['in a value it is a value', 'A="\n# eslint-disable-next-line predeploy/marks\n§"\n', [3]],
    ['behind other words it is none', '# see eslint-disable-next-line predeploy/marks\nA=§', [2]],
  ])('.env: %s', (__, text, lines) => {
    expect(lint(text, '.env', host).lines).toEqual(lines);
  });

  it.each([
    ['the next line', '# eslint-disable-next-line predeploy/marks -- a fake\nkey: §\nb: §', [3]],
    ['code', 'a = § // eslint-disable-line predeploy/marks\nb = §', [2]],
    ['styles', '/* eslint-disable predeploy/marks */\n§\n/* eslint-enable predeploy/marks */\n§', [4]],
    ['pages', '<!-- eslint-disable-next-line predeploy/marks -->\n<p>§</p>\n<p>§</p>', [3]],
    ['ini files', '; eslint-disable-next-line predeploy/marks\nkey = §\nb = §', [3]],
    ['a comment of many lines', '/*\n  eslint-disable-next-line predeploy/marks --\n  a fake\n*/\n§\n§', [6]],
    ['Windows line ends', '# eslint-disable-next-line predeploy/marks\r\nkey: §\r\nb: §', [3]],
    ['a rule that is named must be ours', '// eslint-disable-next-line no-console, predeploy/marks\n§', []],
    ['without a name it was meant for others', '/* eslint-disable */\n§', [2]],
    ['with names of others only, too', '/* eslint-disable no-console, react/jsx-key */\n§', [2]],
    ['in a string of a source map it is none', '{"sourcesContent":["// eslint-disable-line predeploy/marks -- why\\n§"]}', [1]],
    ['in a block within a line it is none', '{"sourcesContent":["/* eslint-disable predeploy/marks */\\n§"]}', [1]],
    ['without a mark it is none', 'eslint-disable-next-line predeploy/marks\n§', [2]],
    ['behind other words it is none', '# see eslint-disable-next-line predeploy/marks\n§', [2]],
    ['a comment nobody would write', `# eslint-disable-next-line predeploy/marks -- ${'x'.repeat(1000)}\n§`, [2]],
    ['a comment that never ends', '/* eslint-disable predeploy/marks\n§', [2]],
  ])('text: %s', (__, text, lines) => {
    expect(lint(text, 'config.yml', host).lines).toEqual(lines);
  });

  it('keeps the reason', () => {
    const [silenced] = lint('# eslint-disable-next-line predeploy/marks -- a fake\nA=§', '.env', host).silenced;
    expect(silenced).toMatchObject({ ruleId: 'predeploy/marks', line: 2, suppressions: [{ kind: 'directive', justification: 'a fake' }] });
  });

  it.each([
    ['.env', 'A=1\n# eslint-disable-next-line predeploy/marks\nB=2', 'A=1\n \nB=2'],
    ['config.yml', 'a: 1\n# eslint-disable-next-line predeploy/marks, predeploy/others\nb: 2', 'a: 1\n \nb: 2'],
    ['config.yml', 'a: 1\n# eslint-disable-next-line no-console, predeploy/marks\nb: 2', 'a: 1\n# eslint-disable-next-line no-console,  \nb: 2'],
  ] as const)('%s: says which ones are needed no more, and where: %j', (file, text, fixed) => {
    const { messages } = lint(text, file, host, { reportUnusedDisableDirectives: 'error' });
    expect(messages).toMatchObject([{ ruleId: null, line: 2, message: expect.stringContaining('Unused eslint-disable directive') }]);
    const [start, end] = messages[0]?.fix?.range ?? [0, 0];
    expect(text.slice(0, start) + (messages[0]?.fix?.text ?? '') + text.slice(end)).toBe(fixed);
  });

  it('says so where comments count for nothing', () => {
    const { messages } = lint('# eslint-disable-next-line predeploy/marks\nA=§', '.env', host, { noInlineConfig: true });
    expect(messages.map(({ line, message }) => [line, message.includes('has no effect')])).toEqual([[1, true], [2, false]]);
  });
});

it('their places are told without asking, as ESLint 9.7 needs it', () => {
  const file = { path: '.env', bom: false, body: 'A=1\n# eslint-disable-next-line predeploy/marks' };
  const parsed = plugin.languages.dotenv.parse(file);
  if (!parsed.ok) throw new Error('A .env file is always read.');
  const { directives } = plugin.languages.dotenv.createSourceCode(file, parsed).getDisableDirectives();
  expect(directives).toMatchObject([{ type: 'disable-next-line', node: { loc: { start: { line: 2, column: 0 }, end: { line: 2, column: 42 } } } }]);
});
