/**
 * ESLint's eslintrc loader reads `plugin.configs[name]` in this method of @eslint/eslintrc, which is frozen:
 * eslintrc gets no new features. Flat config, `defineConfig` and spreads read it from elsewhere.
 */
const LOADER = '_loadExtendedPluginConfig';

/** The package in which ESLint 8 keeps its flat configs; later ones have their own under another name. */
const CONFIGS_OF_ESLINT_8 = '@humanwhocodes';

/** Whether the eslintrc loader (also through FlatCompat) is reading a getter right now. */
export function calledByEslintrc(): boolean {
  return calledThrough(LOADER);
}

/** Whether ESLint 8 is looking for the flat configs of a file right now. */
export function calledByEslint8(): boolean {
  return calledThrough(CONFIGS_OF_ESLINT_8);
}

function calledThrough(part: string): boolean {
  const limit = Error.stackTraceLimit;
  // Getters and these functions are the top frames; a user's lower limit must not hide the reader below them.
  Error.stackTraceLimit = 10;
  const stack = String(new Error().stack);
  Error.stackTraceLimit = limit;
  return stack.includes(part);
}
