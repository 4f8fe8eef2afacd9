/**
 * Language `predeploy/dotenv`: `.env` and what is written like it.
 */
import { parseEnvFile } from '../syntax/env-file.js';
import { directivesIn } from './directives.js';
import { languageOf } from './facade.js';

/** Before `defineConfig`, configs were combined by putting the `files` of one into the other. */
const CODE = /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/iu;

const MARK = /^(?:#+|\/\/+)/u;

export const dotenv = languageOf({
  refusal: (path) =>
    CODE.test(path)
      ? 'this is code, but its config says that it is a .env file. A preset of predeploy lost its `files`: put the preset beside your own objects, or use `defineConfig` of `eslint/config`.'
      : undefined,
  parse: parseEnvFile,
  directives: (_, { comments }) =>
    directivesIn(
      comments.map(({ range, text }) => {
        const said = text.replace(MARK, '');
        return { range, said, saidAt: range[1] - said.length };
      }),
    ),
});
