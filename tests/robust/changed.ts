/** Texts made worse, the same way on every run. */

/** A small generator of numbers in [0, 1), by seed. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The text up to `count` places spread over it. */
export function truncations(text: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => text.slice(0, Math.floor((text.length * (index + 1)) / (count + 1))));
}

/** The text without its last statements: what most often still parses. */
export function shortened(text: string, count: number): readonly string[] {
  const ends = [...text.matchAll(/^[})\]]*;?$/gm)].map(({ index, 0: end }) => index + end.length);
  return Array.from({ length: Math.min(count, ends.length) }, (_, index) => text.slice(0, ends[Math.floor((ends.length * index) / count)]));
}

const TOKEN = /\s+|[A-Za-z_$][\w$]*|\d[\w.]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|=>|\.\.\.|\?\.|[=!<>]=+|&&|\|\||\?\?|[+]=|[^]/g;
const KEYWORD = /^(?:import|from|export|default|const|let|var|function|async|await|return|class|extends|new|if|else|for|of|in|while|do|switch|case|break|continue|try|catch|finally|throw|typeof|void|type|interface|as)$/;
const OPERATORS = ['+', '=', '+=', '===', '||', '&&', '??', ',', '.'];

/** The text with a few tokens dropped, doubled, swapped, or put in each other's place. */
export function mutant(text: string, random: () => number): string {
  const tokens = text.match(TOKEN) ?? [];
  const places = tokens.flatMap((token, index) => (token.trim() === '' ? [] : [index]));
  const pick = (from: readonly number[]): number => from[Math.floor(random() * from.length)] ?? 0;
  const alike = (index: number): readonly number[] => places.filter((other) => kindOf(tokens[other] ?? '') === kindOf(tokens[index] ?? ''));
  for (let changes = 1 + Math.floor(random() * 3); changes > 0; changes -= 1) {
    const how = random();
    const at = pick(how < 0.2 ? places : places.filter((place) => ['name', 'value', 'operator'].includes(kindOf(tokens[place] ?? ''))));
    const token = tokens[at] ?? '';
    if (how < 0.1) tokens[at] = '';
    else if (how < 0.2) tokens[at] = `${token} ${token}`;
    else if (kindOf(token) === 'operator') tokens[at] = OPERATORS[Math.floor(random() * OPERATORS.length)] ?? '';
    // Most often a name for a name: it parses, and values go round in circles.
    else tokens[at] = tokens[pick(alike(at))] ?? '';
  }
  return tokens.join('');
}

function kindOf(token: string): string {
  if (KEYWORD.test(token)) return token;
  if (OPERATORS.includes(token)) return 'operator';
  return /^[A-Za-z_$]/.test(token) ? 'name' : /^[\d'"]/.test(token) ? 'value' : token;
}
