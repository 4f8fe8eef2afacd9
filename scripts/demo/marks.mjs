/**
 * Marks are the expectation a program carries in itself: `// ! rule-a, rule-b (strict)` at the end of a line says
 * which rules report a place that starts on this line. `(strict)` marks a report that recommended does not make.
 */

const MARK = /(?:\/\/|#|\{\/\*) ! (?<names>[a-z][^*]*)/;
const NAME = /^(?<rule>[a-z][a-z0-9-]*)(?<strict> \(strict\))?$/;

/** The marks of one file, one entry per rule name, lines counted from 1. A mark that cannot be read is an error. */
export function marksOf(file, text) {
  return text.split(/\r\n|[\r\n\u2028\u2029]/).flatMap((content, index) => {
    const names = MARK.exec(content)?.groups.names;
    if (names === undefined) return [];
    return names.split(',').map((name) => {
      const parts = NAME.exec(name.trim())?.groups;
      if (!parts) throw new Error(`${file}:${index + 1}: cannot read the mark "${name.trim()}"`);
      return { file, line: index + 1, rule: parts.rule, strictOnly: parts.strict !== undefined };
    });
  });
}

/** Marks nothing was reported for, and findings no mark announces. Two reports on one line need two marks. */
export function differences(marks, findings) {
  const open = new Map();
  for (const mark of marks) open.set(placeOf(mark), [...(open.get(placeOf(mark)) ?? []), mark]);
  const unexpected = findings.filter((finding) => open.get(placeOf(finding))?.pop() === undefined);
  const missed = marks.filter((mark) => open.get(placeOf(mark)).includes(mark));
  return { missed, unexpected };
}

function placeOf({ file, line, rule }) {
  return `${file}:${line}:${rule}`;
}
