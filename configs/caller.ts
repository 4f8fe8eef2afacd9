/**
 * ESLint's eslintrc loader reads `plugin.configs[name]` in this method of @eslint/eslintrc, which is frozen:
 * eslintrc gets no new features. Flat config, `defineConfig` and spreads read it from elsewhere.
 */
const LOADER = '_loadExtendedPluginConfig';

/** Whether the eslintrc loader (also through FlatCompat) is reading a getter right now. */
export function calledByEslintrc(): boolean {
  const limit = Error.stackTraceLimit;
  // Getters and this function are the top frames; a user's lower limit must not hide the reader below them.
  Error.stackTraceLimit = 10;
  const stack = String(new Error().stack);
  Error.stackTraceLimit = limit;
  return stack.includes(LOADER);
}
