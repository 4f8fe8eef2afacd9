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
import { secrets } from '../src/models/secrets/index.js';
import { Scanner } from '../src/secrets/scanner.js';
import { filled } from '../tests/secrets/recipes.js';

const MEGABYTE = 1_000_000;
const STEEP = 1.6;
/** What `nearMisses` makes. */
const KINDS = ['keywords', 'keywords in words', 'names', 'samples that end wrongly', 'samples that break off'];
const scanner = new Scanner(secrets.map(({ model }) => model));

const rows = secrets.flatMap(({ model }) => model.tokens.map((row) => ({ provider: model.provider, ...row })));
console.log(`${String(secrets.length)} providers, ${String(rows.length)} forms of keys, ${String(rows.filter(({ isPublic }) => isPublic === true).length)} of them publishable`);

const ordinary = mixedText(process.argv[2] ?? process.cwd(), 10 * MEGABYTE);
console.log(`\n${(ordinary.length / MEGABYTE).toFixed(1)} MB of mixed text: ${time(ordinary).toFixed(0)} ms`);

const worst = rows.flatMap((row) => nearMisses(row).map((piece, kind) => ({ name: `${row.provider} ${row.name} (${KINDS[kind] ?? ''})`, ...costOf(piece) }))).toSorted((a, b) => b.ms - a.ms);

console.log('\nworst texts, ms per MB, and how that grows when the text is twice as long (1: linear)');
for (const { name, ms, growth } of worst.slice(0, 10)) console.log(`${ms.toFixed(0).padStart(6)}  ×${growth.toFixed(2)}  ${name}`);
const steep = worst.filter(({ ms, growth }) => ms > 50 && growth > STEEP);
console.log(steep.length === 0 ? '\nall linear' : `\nnot linear: ${steep.map(({ name }) => name).join(', ')}`);

/** Texts that look like the row's tokens as long as possible and are none. */
function nearMisses({ keywords, samples }: (typeof rows)[number]): readonly string[] {
  const [keyword = ''] = keywords;
  const sample = filled(samples.found[0] ?? '');
  return [keyword, `${keyword}${'a'.repeat(60)}`, `${keyword}_key${' '.repeat(4)}=${' '.repeat(4)}"`, `${sample.slice(0, -1)}~`, sample.slice(0, Math.ceil(sample.length * 0.6))];
}

/** What looks steep is measured again with longer texts, three times: a collection of garbage counts as the text's cost. */
function costOf(piece: string): { readonly ms: number; readonly growth: number } {
  const [once, twice] = [costPerMegabyte(piece, 0.05), costPerMegabyte(piece, 0.1)];
  if (twice <= 50 || twice / once <= STEEP) return { ms: twice, growth: twice / once };
  const fastest = (megabytes: number): number => Math.min(...[1, 2, 3].map(() => costPerMegabyte(piece, megabytes)));
  const [more, evenMore] = [fastest(0.2), fastest(0.4)];
  return { ms: evenMore, growth: evenMore / more };
}

function costPerMegabyte(piece: string, megabytes: number): number {
  return time(piece.repeat(Math.ceil((megabytes * MEGABYTE) / piece.length))) / megabytes;
}

/** Of this process, whatever else the machine is doing. */
function time(text: string): number {
  const start = process.cpuUsage();
  scanner.scan(text);
  return process.cpuUsage(start).user / 1000;
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
