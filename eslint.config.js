import js from '@eslint/js';
// Ourselves, as built: `npm run lint` builds first.
import predeploy from 'eslint-plugin-predeploy';
import eslintPlugin from 'eslint-plugin-eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// Scripts run on this very Node; TypeScript checks names in the other files.
const nodeGlobals = Object.fromEntries(Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly']));

export default defineConfig(
  // Examples and stories are programs to be linted in tests; many are wrong on purpose.
  globalIgnores(['dist', 'coverage', 'examples', 'tests/projects', 'tests/models/*/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strict,
  predeploy.configs.strict,
  { files: ['src/rules/**/*.ts', 'tests/rules/**/*.ts'], extends: [eslintPlugin.configs.recommended] },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: nodeGlobals } },
);
