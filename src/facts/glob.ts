/**
 * The globs that models use for files: `**` any folders, `*` within a name, `{a,b}` alternatives. A path matches when it ends so.
 */

/** One pattern for all of these globs. */
export function globPattern(globs: readonly string[]): RegExp {
  return new RegExp(`(?:^|/)(?:${globs.map(sourceOf).join('|') || '(?!)'})$`);
}

function sourceOf(glob: string): string {
  return glob
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replace(/\{([^}]*)\}/g, (_, names: string) => `(?:${names.split(',').join('|')})`)
    .replace(/\*\*\/|\*\*|\*/g, (star) => (star === '**/' ? '(?:[^/]+/)*' : star === '**' ? '.*' : '[^/]*'));
}

/** One pattern for a glob that is told from where it starts. */
export function wholeGlobPattern(glob: string): RegExp {
  return new RegExp(`^(?:${sourceOf(glob)})$`);
}
