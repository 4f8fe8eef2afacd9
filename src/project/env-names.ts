/**
 * What files that hold environment variables are called, and what each is for.
 *
 *   example   lists the variables, to be copied and filled in: `.env.example`, `env.sample`, `.env.dist`
 *   trial     made for tests or for every developer's machine: `.env.test`, `.env.development`
 *   stage     what a deployment runs with: `.env.production`, `staging.env`
 *   own       what one machine runs with: `.env`, `.env.local`
 */
export type EnvFileKind = 'example' | 'trial' | 'stage' | 'own';

const ENV = /(?:^|[._-])env(?:[._-]|$)|^\.?envrc$/i;
/** A program, a page or data that has "env" in its name, or a file whose values are encrypted. */
const OTHER = /\.(?:[cm]?[jt]sx?|json[5c]?|ya?ml|toml|md|mdx|html?|css|png|svg|txt|py|rb|go|rs|sh|bash|zsh|ps1|d|lock|map|vault|enc|gpg|age|zip|gz)$/i;
const EXAMPLE = /(?:^|[._-])(?:examples?|samples?|templates?|tmpl|tpl|dist|defaults?|schema|blank|skel|skeleton|placeholder|required)(?:[._-]|$)/i;
const TRIAL = /(?:^|[._-])(?:tests?|testing|e2e|ci|jest|vitest|cypress|playwright|dev|develop|development|docker|compose|localhost|storybook|mock)(?:[._-]|$)/i;
/** `.env.development.local` is some developer's own; `.env.keys` opens what dotenvx has encrypted. */
const OWN = /^\.?env(?:rc)?$|[._-](?:local|me|mine|private|secrets?|keys)$/i;

/** By the name alone, without its folder; `undefined` for a file that is something else. */
export function envFileKind(name: string): EnvFileKind | undefined {
  if (!ENV.test(name) || OTHER.test(name)) return undefined;
  if (EXAMPLE.test(name)) return 'example';
  if (OWN.test(name)) return 'own';
  return TRIAL.test(name) ? 'trial' : 'stage';
}
