/**
 * What looking for secrets costs.
 *
 *   npm run bench:secrets            ordinary text, and for every provider the text that is worst for it
 *   npm run bench:secrets -- PATH    the files of a folder as ordinary text, instead of this project's own
 *
 * Worst texts are made of a provider's own keywords and samples: near misses, as close together as they can stand.
 * Twice the text must cost twice the time; what grows faster is printed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { secrets } from '../src/models/secrets/index.js';
import { Scanner } from '../src/secrets/scanner.js';
import { filled } from '../tests/secrets/recipes.js';

const MEGABYTE = 1_000_000;
const scanner = new Scanner(secrets.map(({ model }) => model));

const rows = secrets.flatMap(({ model }) => model.tokens.map((row) => ({ provider: model.provider, ...row })));
console.log(`${String(secrets.length)} providers, ${String(rows.length)} forms of keys, ${String(rows.filter(({ isPublic }) => isPublic === true).length)} of them publishable`);

const ordinary = mixedText(process.argv[2] ?? process.cwd(), 10 * MEGABYTE);
console.log(`\n${(ordinary.length / MEGABYTE).toFixed(1)} MB of mixed text: ${time(ordinary).toFixed(0)} ms`);

const worst = rows.flatMap((row) => nearMisses(row).map((piece) => {
  const [once, twice] = [costPerMegabyte(piece, 0.1), costPerMegabyte(piece, 0.2)];
  return { name: `${row.provider} ${row.name}`, ms: twice, growth: twice / once };
})).toSorted((a, b) => b.ms - a.ms);

console.log('\nworst texts, ms per MB, and how that grows when the text is twice as long (1: linear)');
for (const { name, ms, growth } of worst.slice(0, 10)) console.log(`${ms.toFixed(0).padStart(6)}  ×${growth.toFixed(2)}  ${name}`);
const steep = worst.filter(({ ms, growth }) => ms > 20 && growth > 1.6);
console.log(steep.length === 0 ? '\nall linear' : `\nnot linear: ${steep.map(({ name }) => name).join(', ')}`);

/** Texts that look like the row's tokens as long as possible and are none. */
function nearMisses({ keywords, samples }: (typeof rows)[number]): readonly string[] {
  const [keyword = ''] = keywords;
  const [sample = ''] = samples.found;
  return [keyword, `${keyword}${'a'.repeat(60)}`, `${keyword}_key${' '.repeat(4)}=${' '.repeat(4)}"`, `${filled(sample).slice(0, -1)}~`];
}

function costPerMegabyte(piece: string, megabytes: number): number {
  const text = piece.repeat(Math.ceil((megabytes * MEGABYTE) / piece.length));
  return Math.min(time(text), time(text), time(text)) / megabytes;
}

function time(text: string): number {
  const start = performance.now();
  scanner.scan(text);
  return performance.now() - start;
}

function mixedText(folder: string, size: number): string {
  const texts: string[] = [];
  let length = 0;
  const visit = (path: string): void => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const inner = join(path, entry.name);
      if (entry.isDirectory() && entry.name !== '.git') visit(inner);
      else if (entry.isFile() && /\.(?:[cm]?[jt]sx?|json|ya?ml|md|html|css|map)$/.test(entry.name) && length < size) {
        const text = readFileSync(inner, 'utf8');
        texts.push(text);
        length += text.length;
      }
    }
  };
  visit(folder);
  return texts.join('\n').slice(0, size);
}
