/**
 * The expectations a labelled project carries in its own comments.
 *
 *   // ! rule-name                          reported here, by recommended and strict
 *   // ! rule-a, rule-b (strict)            rule-b is reported by strict only
 *   // MISSING rule-name: limits.md …       a true flaw the plugin does not see, and why
 *   // SPURIOUS rule-name: limits.md …      a report that is wrong, and why it stays
 *   # ! rule-name                           the same where # starts a comment; in JSX inside a block comment
 */
const MARK = /(?:\/\/|\/\*|#)\s*(!|MISSING|SPURIOUS)\s+([a-z][a-z-]+(?: \(strict\))?(?:,\s*[a-z][a-z-]+(?: \(strict\))?)*)(?::\s*([^*]*?))?\s*(?=\*\/|\/\/|$)/g;
const KINDS = { '!': 'reported', MISSING: 'missing', SPURIOUS: 'spurious' };
const LOOKS_LIKE_A_MARK = /(?:\/\/|\/\*|#)\s*(?:! ?[a-z]|MISSING\b|SPURIOUS\b)/;

export function marksIn(text) {
  return text.split('\n').flatMap((content, index) => {
    const marks = [...content.matchAll(MARK)].flatMap((match) => marksOf(match, index + 1));
    if (marks.length === 0 && LOOKS_LIKE_A_MARK.test(content)) {
      throw new Error(`line ${index + 1}: cannot read the mark in "${content.trim()}"`);
    }
    return marks;
  });
}

function marksOf([, sign, names, reason], line) {
  const kind = KINDS[sign];
  if (kind !== 'reported' && !reason?.startsWith('limits.md')) {
    throw new Error(`line ${line}: a ${sign} mark cites limits.md and gives its reason`);
  }
  return names.split(/,\s*/).map((name) => ({
    line,
    kind,
    rule: name.replace(' (strict)', ''),
    strictOnly: name.endsWith(' (strict)'),
  }));
}

/** The lines a preset has to report: SPURIOUS ones too, since the mark says they are. */
export function isExpected(mark, preset) {
  return mark.kind !== 'missing' && (preset === 'strict' || !mark.strictOnly);
}

/**
 * Compares marks and reports of one project under one preset, line by line and rule by rule;
 * two reports of one rule on one line count once.
 * Answers found, missed, spurious (reported, not marked), knownMissing, knownSpurious and
 * stale (marked MISSING, yet reported).
 */
export function compare(marks, reports, preset) {
  const key = ({ file, line, rule }) => `${file}:${line} ${rule}`;
  const reported = new Set(reports.map(key));
  const marked = new Map(marks.map((mark) => [key(mark), mark]));
  const expected = marks.filter((mark) => isExpected(mark, preset));
  const flaws = expected.filter((mark) => mark.kind === 'reported');
  return {
    found: flaws.filter((mark) => reported.has(key(mark))),
    missed: flaws.filter((mark) => !reported.has(key(mark))),
    spurious: [...new Map(reports.map((report) => [key(report), report])).entries()]
      .filter(([place]) => {
        const mark = marked.get(place);
        return mark === undefined || (mark.kind !== 'missing' && !isExpected(mark, preset));
      })
      .map(([, report]) => report),
    knownMissing: marks.filter((mark) => mark.kind === 'missing' && !reported.has(key(mark))),
    knownSpurious: expected.filter((mark) => mark.kind === 'spurious' && reported.has(key(mark))),
    stale: marks.filter((mark) => mark.kind === 'missing' && reported.has(key(mark))),
  };
}
