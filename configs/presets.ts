/**
 * How loudly: the presets, composed from what each rule says of itself.
 * A rule is listed nowhere by hand.
 */
import type { Configs, Entry, FileKind, FlatConfig, LegacyConfig, Plugin, PresetSettings } from '../src/plugin.js';
import { calledByEslint8, calledByEslintrc } from './caller.js';
import { ARTIFACTS, CONFIG_FILES, ENV_FILES, NOT_CONFIG_FILES, NOT_ENV_FILES } from './files.js';

type Preset = 'recommended' | 'strict';

/** What tells one state of the project's files from another, given the setting `root`. */
type Fingerprint = (root: string | undefined) => string;

/** The presets of this plugin, in every form a config file can ask for. */
export function presetsOf(plugin: Plugin, fingerprint: Fingerprint): Configs {
  const parts = (name: string, preset: Preset, kind: FileKind) =>
    ({ name: `predeploy/${name}`, plugins: { predeploy: plugin }, settings: cacheSettings(fingerprint), rules: entriesOf(plugin, preset, kind) });
  const flat = (preset: Preset): FlatConfig[] => [
    parts(preset, preset, 'code'),
    written(ENV_FILES, { ...parts(`${preset}/env`, preset, 'env'), ignores: NOT_ENV_FILES, language: 'predeploy/dotenv' }),
  ];
  const legacy = (preset: Preset): LegacyConfig => ({ plugins: ['predeploy'], settings: cacheSettings(fingerprint), rules: entriesOf(plugin, preset, 'code') });
  const flatForms = { 'flat/recommended': flat('recommended'), 'flat/strict': flat('strict') };
  const legacyForms = { 'legacy-recommended': legacy('recommended'), 'legacy-strict': legacy('strict') };
  const files = [written(CONFIG_FILES, { ...parts('files', 'recommended', 'text'), ignores: NOT_CONFIG_FILES, language: 'predeploy/text' })];
  const artifacts = [
    // Comments in what a build wrote were meant for what it was made from.
    written(ARTIFACTS, { ...parts('artifacts', 'recommended', 'text'), language: 'predeploy/text', linterOptions: { reportUnusedDisableDirectives: 'off' } }),
  ];
  // eslintrc wants `plugins` as an array of names and flat config refuses that, so one name has two answers.
  const answer = (preset: Preset): FlatConfig[] =>
    // Only the eslintrc loader, which knows no types, ever gets the other shape.
    calledByEslintrc() ? (legacyForms[`legacy-${preset}`] as unknown as FlatConfig[]) : flatForms[`flat/${preset}`];
  const flatOnly = (name: string, configs: FlatConfig[]): FlatConfig[] => {
    if (calledByEslintrc()) throw new Error(`predeploy/${name} reads files that are not JavaScript, which eslintrc cannot. Use it in an eslint.config.js with ESLint 9.7 or later.`);
    return configs;
  };
  return {
    get recommended() {
      return answer('recommended');
    },
    get strict() {
      return answer('strict');
    },
    get files() {
      return flatOnly('files', files);
    },
    get artifacts() {
      return flatOnly('artifacts', artifacts);
    },
    ...flatForms,
    ...legacyForms,
  };
}

/** Ends with no name that a file could have, so nothing is claimed. */
const NOWHERE = ['predeploy: needs ESLint 9.7 or later'];

/**
 * A config for files in a language of ours. ESLint 8 stops at the key `language` of any config that a file matches, so
 * there no file does.
 */
function written(files: string[], config: Omit<FlatConfig, 'files'>): FlatConfig {
  return {
    ...config,
    get files() {
      return calledByEslint8() ? NOWHERE : files;
    },
  };
}

/**
 * ESLint takes a cached answer when the file and the text of its config are the same, and knows nothing of the other
 * files that the answer came from. It makes that text with `toJSON`, and only when it looks into its cache: so runs
 * without `--cache` pay nothing. Configs are merged by copying own keys, hence a method of the object itself.
 */
function cacheSettings(fingerprint: Fingerprint): PresetSettings {
  return {
    predeploy: {
      toJSON() {
        const { fingerprint: told, root } = this;
        return { ...this, toJSON: undefined, ...(told !== false && { fingerprint: fingerprint(typeof root === 'string' ? root : undefined) }) };
      },
    },
  };
}

function entriesOf(plugin: Plugin, preset: Preset, kind: FileKind): Record<string, Entry> {
  const members = Object.entries(plugin.rules).filter(([, { meta: { docs } }]) => docs.reads.includes(kind) && (preset === 'strict' || docs.preset === preset));
  return Object.fromEntries(
    members.map(([name, rule]) => [`predeploy/${name}`, entryOf(preset === 'strict' ? rule.meta.docs.strictOptions : undefined)]),
  );
}

function entryOf(options: readonly object[] | undefined): Entry {
  return options === undefined || options.length === 0 ? 'error' : ['error', ...options];
}
