import { describe, expect, it } from 'vitest';
import { exportsReaching } from '../../src/flow/client.js';
import { folder, type Folder } from './folder.js';

const NEXT = '{ "dependencies": { "next": "16.0.0" } }';

/** The way on which what a file exports comes to browsers. */
function wayOf(app: Folder, name: string, exported: readonly string[], loosely = false): string | undefined {
  app.facts(name);
  return app.project.clientReach(`${app.path}/${name}`, { names: exported, always: false, onLoad: loosely }, loosely)?.chain.join(' → ');
}

describe('the way to browsers', () => {
  it('follows the export that is asked about, not its neighbours', () => {
    const app = folder({ 'package.json': NEXT, 'lib/a.ts': 'export const secret = 1;\nexport const title = 2;', 'form.tsx': "'use client';\nimport { title } from './lib/a';\nexport default () => title;" });
    expect(wayOf(app, 'lib/a.ts', ['title'])).toBe('form.tsx → lib/a.ts');
    expect(wayOf(app, 'lib/a.ts', ['secret'])).toBeUndefined();
    expect(wayOf(app, 'lib/a.ts', ['secret'], true)).toBe('form.tsx → lib/a.ts');
  });

  it('goes through files that lead to each other, and ends', () => {
    const app = folder({ 'package.json': NEXT, 'a.ts': "import { b } from './b';\nexport const a = () => b();", 'b.ts': "import { a } from './a';\nexport const b = () => a();", 'form.tsx': "'use client';\nimport { b } from './b';\nexport default () => b();" });
    expect(wayOf(app, 'a.ts', ['a'])).toBe('form.tsx → b.ts → a.ts');
  });

  it('goes through names that change, whole modules and the default export', () => {
    const app = folder({
      'package.json': NEXT, 'a.ts': 'export default function make() { return 1; }\nexport const other = 2;', 'b.ts': "export { default as made } from './a';", 'c.ts': "import * as all from './b';\nexport const c = () => all.made();\nexport const d = () => 1;",
      'form.tsx': "'use client';\nimport { c } from './c';\nexport default () => c();",
    });
    expect(wayOf(app, 'a.ts', ['default'])).toBe('form.tsx → c.ts → b.ts → a.ts');
    expect(wayOf(app, 'a.ts', ['other'])).toBeUndefined();
  });

  it('notices when a file that was on the way no longer is', () => {
    const app = folder({ 'package.json': NEXT, 'lib/a.ts': 'export const a = 1;', 'form.tsx': "'use client';\nimport { a } from './lib/a';\nexport default () => a;" });
    expect(wayOf(app, 'lib/a.ts', ['a'])).toBe('form.tsx → lib/a.ts');
    app.facts('form.tsx', 'export default () => 1;');
    expect(wayOf(app, 'lib/a.ts', ['a'])).toBeUndefined();
  });
});

describe('the exports that lead to a place', () => {
  it('are found through functions, classes and constants of the file', () => {
    const facts = folder({ 'a.ts': 'const key = process.env.KEY;\nfunction sign() { return key; }\nclass Signer { run() { return sign(); } }\nexport { Signer as Tool };\nexport const free = 1;\nexport type Key = typeof key;' }).facts('a.ts');
    const [read] = facts.index.members;
    expect(exportsReaching(facts, read === undefined ? [] : [read])).toEqual({ names: ['Tool'], always: false, onLoad: true });
  });

  it('do not matter for what runs as soon as the file is loaded', () => {
    const facts = folder({ 'a.ts': 'console.log(process.env.KEY);\nexport const a = 1;' }).facts('a.ts');
    const read = facts.index.members.find((member) => facts.file.text.slice(...member.range) === 'process.env.KEY');
    expect(exportsReaching(facts, read === undefined ? [] : [read])).toEqual({ names: [], always: true, onLoad: true });
  });
});
