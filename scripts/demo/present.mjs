/** How findings look in a terminal. Everything here answers with lines of text; nothing is printed. */

/** The five checks in their order, named as in docs/checks.md. */
export const CHECKS = [
  { id: 'limits', name: 'Usage limits' },
  { id: 'secrets', name: 'Secrets' },
  { id: 'config', name: 'Public and private config' },
  { id: 'input', name: 'Server-side validation' },
  { id: 'audit', name: 'General audit' },
];

const SGR = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39], cyan: [36, 39] };

/** A painter by colour name: terminal codes when `colors` is true, the text itself otherwise. */
export function painter(colors) {
  const entries = Object.entries(SGR).map(([name, [on, off]]) => [
    name,
    colors ? (text) => `\u001b[${on}m${text}\u001b[${off}m` : (text) => text,
  ]);
  return Object.fromEntries(entries);
}

/** Whether a stream gets colours: NO_COLOR (https://no-color.org) wins over FORCE_COLOR, which wins over the terminal. */
export function wantsColors(environment, isTerminal) {
  if (environment.NO_COLOR) return false;
  if (environment.FORCE_COLOR !== undefined) return environment.FORCE_COLOR !== '0';
  return isTerminal && environment.TERM !== 'dumb';
}

/** The line width to write for: the terminal's, kept between 40 and 110 columns; 100 when there is no terminal. */
export function lineWidth(columns) {
  return Math.max(40, Math.min(columns ?? 100, 110));
}

/**
 * The five checks with their findings, by file and place. `checkOf(rule)` answers a check id.
 * Findings of a rule without a known check come last, under their own heading.
 */
export function groupByCheck(findings, checkOf) {
  const sorted = [...findings].sort(byPlace);
  const known = new Set(CHECKS.map(({ id }) => id));
  const stray = sorted.filter(({ rule }) => !known.has(checkOf(rule)));
  const groups = CHECKS.map((check, index) => ({
    title: `${index + 1}  ${check.name}`,
    findings: sorted.filter(({ rule }) => checkOf(rule) === check.id),
  }));
  return stray.length === 0 ? groups : [...groups, { title: '?  No check named by the rule', findings: stray }];
}

/** The findings of every group that has some: a heading, then `file:line:column  rule` with its message below. */
export function findingLines(groups, { width, paint }) {
  return groups
    .filter(({ findings }) => findings.length > 0)
    .flatMap(({ title, findings }) => [
      ...heading(title, String(findings.length), { width, paint }),
      ...findings.flatMap((finding) => [...oneFinding(finding, { width, paint }), '']),
    ]);
}

/** The counts: a line for each check, and below it a line for each of its rules that found something. */
export function countLines(groups, { width, paint }) {
  const lines = groups.flatMap(({ title, findings }) => [
    row(title, findings.length, width, findings.length > 0 ? paint.bold : paint.dim),
    ...[...countBy(findings, ({ rule }) => rule)].map(([rule, count]) => row(`   ${rule}`, count, width, (text) => text)),
  ]);
  const total = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  return [...lines, paint.dim(`  ${'─'.repeat(tableWidth(width))}`), row('all', total, width, paint.bold)];
}

/** What differs from the marks: one line for each place, the message where something was reported without a mark. */
export function differenceLines({ missed, unexpected, stale }, { width, paint }) {
  return [
    ...stale.map(({ file, line, rule }) => `      ${paint.yellow('found now')}   ${file}:${line}  ${rule}`),
    ...missed.map(({ file, line, rule }) => `      ${paint.red('missed')}      ${file}:${line}  ${rule}`),
    ...unexpected.flatMap((finding) => [
      `      ${paint.yellow('unexpected')}  ${placeOf(finding)}  ${finding.rule}`,
      ...wrap(printable(finding.message), width - 18).map((line) => `                  ${line}`),
    ]),
  ];
}

/** Text broken at spaces into lines of at most `width` characters; a longer word is cut. */
export function wrap(text, width) {
  const lines = [];
  for (const word of text.split(/\s+/).filter(Boolean).flatMap((whole) => pieces(whole, width))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A message may quote the linted code: control characters in it must not steer the reader's terminal. */
export function printable(text) {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (character) => (/\s/.test(character) ? ' ' : '�'));
}

function oneFinding(finding, { width, paint }) {
  const place = printable(placeOf(finding));
  const fits = place.length + finding.rule.length + 4 <= width;
  const message = wrap(printable(finding.message), width - 6).map((line) => `      ${line}`);
  return fits
    ? [`  ${paint.cyan(place)}  ${paint.yellow(finding.rule)}`, ...message]
    : [`  ${paint.cyan(place)}`, `    ${paint.yellow(finding.rule)}`, ...message];
}

function heading(title, count, { width, paint }) {
  const gap = ' '.repeat(Math.max(1, width - 2 - title.length - count.length));
  return [`  ${paint.bold(title)}${gap}${paint.bold(count)}`, paint.dim(`  ${'─'.repeat(width - 2)}`)];
}

function row(label, count, width, style) {
  const digits = String(count);
  return `  ${style(label.padEnd(tableWidth(width) - digits.length, ' ') + digits)}`;
}

function tableWidth(width) {
  return Math.min(width - 2, 46);
}

function placeOf({ file, line, column }) {
  return `${file}:${line}:${column}`;
}

function byPlace(one, other) {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column || (one.rule < other.rule ? -1 : 1);
}

function countBy(items, keyOf) {
  const counts = new Map();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return new Map([...counts].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function pieces(word, width) {
  const characters = [...word];
  return Array.from({ length: Math.ceil(characters.length / width) }, (_, index) =>
    characters.slice(index * width, (index + 1) * width).join(''),
  );
}
