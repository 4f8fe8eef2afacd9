import dotenv from 'dotenv';
import { describe, expect, it } from 'vitest';

import { type EnvEntry, parseEnvFile } from '../../src/syntax/env-file.js';

describe('values are what dotenv reads', () => {
  it.each([
    ['nothing', ''],
    ['plain values', 'HOST=localhost\nPORT=3000\n'],
    ['no line end at the end', 'HOST=localhost'],
    ['spaces around everything', '  HOST  =   local host   \n\tPORT\t=\t3000\t'],
    ['no value', 'HOST=\nPORT=   \nUSER='],
    ['export', 'export HOST=a\nexport   PORT=1\nexport=2\nexport =3\nexport export=4\nexportUSER=5\nexport\nNAME=6'],
    ['colons need a space behind them', 'HOST: a\nPORT:1\nUSER : b\nNAME:\nc\nLAST:\n\nd'],
    ['dots and dashes', 'app.name=a\nX-API-KEY=b\n9_LIVES=c\n-=d\n.=e'],
    ['names that are none', 'A B=1\nÄ=2\n=3\n"C"=4\n$D=5\nE+=6\nF'],
    ['the last of a name counts', 'A=1\nA=2'],
    ['quotes', `A="x y"\nB='x y'\nC=\`x y\`\nD=" x "\nE=''\nF=""\nG=\`\``],
    ['quotes within quotes', `A="it's"\nB='say "x"'\nC=\`it's "x"\``],
    ['line ends in double quotes only', `A="x\\ny\\rz"\nB='x\\ny'\nC=x\\ny\nD="x\\ty\\\\n"`],
    ['a double quote that is never closed', 'A="x\\ny\nB=2'],
    ['escaped quotes stay as they are written', `A="x \\"y\\" z"\nB='it\\'s'\nC=\`a\\\`b\`\nD="x\\\\"\nE=1`],
    ['a value of many lines', 'KEY="-----BEGIN\nabc\n\ndef # not a comment\n-----END"\nNEXT=1'],
    ['a quote on the next line', 'A=\n"x"\nB=\n\n  \'y\'  # why\nC=\n"z" w'],
    ['text behind the closing quote', `A="x" y\nB='x' 'y'\nC="x"y"\nD="x" # why\nE="x"# why`],
    ['an escaped quote ends the line, a later quote does not', 'A="x\\"\nB="y" z'],
    ['quotes that begin a value or end one', `A='x\nB=x'\nC='\nD="\nE='x"`],
    ['comments', '# A=1\n  # B=2\nC=3 # why\nD=4#5\nE=#6\nF=   # why\n#\n//G=7\n// H=8\nI=https://x.example // y'],
    ['references stand as they are', 'A=${HOME}/x\nB="$HOME"\nC=\\$HOME'],
    ['Windows line ends', 'A=1\r\nB="x\r\ny"\r\n# c\r\nC:\r\nd\r\nE=\r\n"f"\r\n'],
    ['old Mac line ends', 'A=1\rB="x\ry"\rC=3'],
    ['a byte order mark', '\uFEFFA=1'],
    ['line ends that nobody types', '# why\u2028A=1\n# why\u2029B=2'],
    ['an equals sign on the next line', 'A\n=1\nB\n\n  = 2\nC\nD=3'],
    ['equals signs in values', 'A=b=c==\nB==x'],
    ['no .env file at all', '{ "a": 1 }\n<html>\nfunction f() { return x; }\n\0\u0001'],
  ])('%s', (_, text) => {
    expect(valuesOf(text)).toEqual(dotenv.parse(text));
  });

  it('in generated files', () => {
    const random = generator(20_260);
    for (let round = 0; round < 20_000; round++) {
      const text = generated(random);
      expect(valuesOf(text), JSON.stringify(text)).toEqual(dotenv.parse(text));
    }
  });
});

describe('places', () => {
  it('name, value, quotes and export of every entry are found in the text', () => {
    const text = `export HOST = "a b" # why\nPORT=3000\nEMPTY=\nKEY: 'x\ny'`;
    expect(parseEnvFile(text).entries.map((entry) => [slice(text, entry.range), slice(text, entry.nameRange), slice(text, entry.valueRange), entry.isExported, entry.quote])).toEqual([
      ['export HOST = "a b"', 'HOST', 'a b', true, '"'],
      ['PORT=3000', 'PORT', '3000', false, undefined],
      ['EMPTY=', 'EMPTY', '', false, undefined],
      [`KEY: 'x\ny'`, 'KEY', 'x\ny', false, "'"],
    ]);
  });

  it('an entry without a value has its place after the separator', () => {
    expect(parseEnvFile('A=   # why').entries[0]?.valueRange).toEqual([2, 2]);
  });

  it('entries of generated files lie in order, each around its name and its value', () => {
    const random = generator(7);
    for (let round = 0; round < 5000; round++) {
      const text = generated(random);
      let end = 0;
      for (const { range, nameRange, valueRange, name } of parseEnvFile(text).entries) {
        expect(slice(text, nameRange)).toBe(name);
        const places = [end, range[0], ...nameRange, ...valueRange, range[1]];
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        end = range[1];
      }
    }
  });

  it('comments of their own line and behind values, with both marks', () => {
    const text = '# a\n  // b\nA=1 # c\nB="2"# d\nC=3 // no comment\nD=\n# e\nE=http://x';
    expect(parseEnvFile(text).comments.map((comment) => [comment.text, slice(text, comment.range)])).toEqual(
      ['# a', '// b', '# c', '# d', '# e'].map((comment) => [comment, comment]),
    );
  });

  it('a mark in quotes begins no comment', () => {
    expect(parseEnvFile(`A="# x"\nB='\n# y\n'`).comments).toEqual([]);
  });
});

describe('the time does not depend on what is written', () => {
  const many = 200_000;
  it.each([
    ['blank lines', '\n'.repeat(many)],
    ['spaces', ' '.repeat(many)],
    ['lines that are none', 'a b\n'.repeat(many)],
    ['names without a value', 'A\n'.repeat(many)],
    ['names before blank lines', `${'A\n'.repeat(1000)}${'\n'.repeat(many)}`.repeat(2)],
    ['quotes that are never closed', `A="\nB='\nC=\`\n`.repeat(many / 10)],
    ['escaped quotes before a quote that does not end its line', `A="${'\\" '.repeat(many)}" x`],
    ['escaped quotes and no other', `A="${'\\" x\n'.repeat(many)}`],
    ['exports', 'export '.repeat(many)],
    ['one long value', `A=${'x'.repeat(many * 10)}`],
  ])('%s', (_, text) => {
    const start = performance.now();
    parseEnvFile(text);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('what is kept is bounded', () => {
    expect(parseEnvFile('A=1\n'.repeat(300_000)).entries).toHaveLength(100_000);
  });
});

function valuesOf(text: string): Record<string, string> {
  return Object.fromEntries(parseEnvFile(text).entries.map(({ name, value }: EnvEntry) => [name, value]));
}

function slice(text: string, [start, end]: readonly [number, number]): string {
  return text.slice(start, end);
}

/** Pieces that mean something to the grammar, put together without any. */
const PIECES = [
  'A', 'B', 'KEY', 'x', 'a.b', 'C-D', '1', 'export', 'export ', '=', '=', '=', ' = ', ': ', ':', ' ', '  ', '\t', '\n', '\n', '\n', '\n\n', '\r\n', '\r',
  '"', '"', "'", "'", '`', '`', '\\"', "\\'", '\\`', '\\', '\\n', '\\r', '\\\\n', '#', ' # ', '//', '$', '${A}', '\u00A0', '\uFEFF', 'é', '\nA=', '\nB="', "\nC='", '"\n', "'\n", '" x', '="', "='",
] as const;

function generated(random: () => number): string {
  return Array.from({ length: 1 + Math.floor(random() * 25) }, () => PIECES[Math.floor(random() * PIECES.length)]).join('');
}

/** mulberry32: the same numbers on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
