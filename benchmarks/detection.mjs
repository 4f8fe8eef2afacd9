/**
 * npm run bench:detect: how many of the labelled flaws each preset finds, and what it reports besides.
 * Flaws marked MISSING count as flaws that were not found.
 * `-v` lists every missed and spurious line; further arguments select projects by name.
 */
import plugin from '../dist/index.js';
import { labelledProjects, marksOf, reportsOf } from './labelled.mjs';
import { compare } from './marks.mjs';
import { table } from './table.mjs';

const args = process.argv.slice(2);
const verbose = args.includes('-v');
const names = args.filter((arg) => arg !== '-v');
const projects = labelledProjects().filter(({ name }) => names.length === 0 || names.some((wanted) => name.includes(wanted)));

const labelled = [];
for (const project of projects) {
  const marks = marksOf(project);
  if (project.twin === 'vulnerable' && marks.length === 0) {
    console.log(`${project.name}: no marks, left out`);
    continue;
  }
  labelled.push({ ...project, marks });
}

for (const preset of ['strict', 'recommended']) {
  for (const twin of ['vulnerable', 'hardened']) {
    const comparisons = [];
    for (const project of labelled.filter((candidate) => candidate.twin === twin)) {
      const comparison = compare(project.marks, await reportsOf(project, plugin, preset), preset);
      comparisons.push(comparison);
      if (verbose) list(project, comparison);
    }
    print(preset, twin, comparisons);
  }
}

function print(preset, twin, comparisons) {
  const rules = [...new Set([...Object.keys(plugin.rules), ...comparisons.flatMap((one) => Object.values(one).flat().map(({ rule }) => rule))])].sort();
  const rows = rules.map((rule) => [rule, ...counts(comparisons, (place) => place.rule === rule)]);
  console.log(`\n${preset}, ${twin} (${comparisons.length} projects)`);
  console.log(table(
    ['rule', 'flaws', 'found', 'missed', 'spurious', 'MISSING', 'SPURIOUS', 'found %', 'true %'],
    [...rows, ['all', ...counts(comparisons, () => true)]],
  ));
}

function counts(comparisons, belongs) {
  const count = (part) => comparisons.reduce((sum, comparison) => sum + comparison[part].filter(belongs).length, 0);
  const [found, missed, spurious, stale] = ['found', 'missed', 'spurious', 'stale'].map(count);
  const [missing, knownSpurious] = ['knownMissing', 'knownSpurious'].map(count);
  const flaws = found + missed + missing + stale;
  const right = found + stale;
  return [flaws, right, missed, spurious, missing, knownSpurious, percent(right, flaws), percent(right, right + spurious + knownSpurious)];
}

function percent(part, whole) {
  return whole === 0 ? '-' : ((100 * part) / whole).toFixed(1);
}

function list({ name, twin }, { missed, spurious, stale }) {
  for (const { file, line, rule } of missed) console.log(`missed    ${name}/${twin}/${file}:${line} ${rule}`);
  for (const { file, line, rule, message } of spurious) console.log(`spurious  ${name}/${twin}/${file}:${line} ${rule}: ${message}`);
  for (const { file, line, rule } of stale) console.log(`found now ${name}/${twin}/${file}:${line} ${rule} (its MISSING mark is out of date)`);
}
