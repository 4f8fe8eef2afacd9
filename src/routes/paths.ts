/**
 * URL paths as frameworks write them: joining them, and whether one covers another.
 */

/** Stands for a part of a path that the file does not show. */
export const HOLE = '…';

/** `/api` and `login` make `/api/login`; an empty path adds nothing. */
export function joined(prefix: string, path: string): string {
  const segments = [...segmentsOf(prefix), ...segmentsOf(path)];
  return `/${segments.join('/')}`;
}

/** Every prefix with every path. */
export function allJoined(prefixes: readonly string[], paths: readonly string[]): readonly string[] {
  return [...new Set(prefixes.flatMap((prefix) => paths.map((path) => joined(prefix, path))))].slice(0, 24);
}

export function segmentsOf(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment !== '');
}

export type Coverage = 'yes' | 'no' | 'maybe';

const OPEN = /^(?:\*|\*\*|\(\.\*\)|\{\*.*\}|\*\w+|:\w+\(\.\*\)|:\w+\*)$/;

/**
 * Whether what is mounted at `mount` runs for requests to `path`.
 * @param exact a mount without a star is one address, not all below it
 */
export function covers(mount: string, path: string, exact = false): Coverage {
  const pattern = segmentsOf(mount);
  const wanted = segmentsOf(path);
  let sure: Coverage = 'yes';
  for (let index = 0; index < pattern.length; index += 1) {
    const segment = pattern[index] ?? '';
    if (OPEN.test(segment)) return sure;
    const given = wanted[index];
    if (segment.includes(HOLE) || given?.includes(HOLE) === true) sure = 'maybe';
    else if (given === undefined) return 'no';
    else if (segment.startsWith(':')) continue;
    else if (given.startsWith(':') || given.startsWith('*') || /[()*?+\\]/.test(segment)) sure = 'maybe';
    else if (segment.toLowerCase() !== given.toLowerCase()) return 'no';
  }
  return exact && pattern.length < wanted.length ? 'no' : sure;
}

/** How any of several mounts covers all of several paths. */
export function allCovered(mounts: readonly string[], paths: readonly string[], exact = false): Coverage {
  const each = paths.map((path) => {
    const coverages = mounts.map((mount) => covers(mount, path, exact));
    return coverages.includes('yes') ? 'yes' : coverages.includes('maybe') ? 'maybe' : 'no';
  });
  if (each.every((coverage) => coverage === 'yes')) return 'yes';
  return each.every((coverage) => coverage === 'no') ? 'no' : 'maybe';
}

/** True for a segment that stands for any text, or for one the file does not show. */
export const isParameterSegment = (segment: string): boolean => /^[:*{[(…]/.test(segment) || segment.includes('…');
