/**
 * How loudly: the presets, composed from what each rule says of itself.
 * A rule is listed nowhere by hand.
 */
import type { Configs, Entry, FlatConfig, LegacyConfig, Plugin, PresetSettings } from '../src/plugin.js';
import { calledByEslintrc } from './caller.js';

type Preset = 'recommended' | 'strict';

/** What tells one state of the project's files from another, given the setting `root`. */
type Fingerprint = (root: string | undefined) => string;

/** The presets of this plugin, in every form a config file can ask for. */
export function presetsOf(plugin: Plugin, fingerprint: Fingerprint): Configs {
  const flat = (preset: Preset): FlatConfig[] => [
    { name: `predeploy/${preset}`, plugins: { predeploy: plugin }, settings: cacheSettings(fingerprint), rules: entriesOf(plugin, preset) },
  ];
  const legacy = (preset: Preset): LegacyConfig => ({ plugins: ['predeploy'], settings: cacheSettings(fingerprint), rules: entriesOf(plugin, preset) });
  const flatForms = { 'flat/recommended': flat('recommended'), 'flat/strict': flat('strict') };
  const legacyForms = { 'legacy-recommended': legacy('recommended'), 'legacy-strict': legacy('strict') };
  // eslintrc wants `plugins` as an array of names and flat config refuses that, so one name has two answers.
  const answer = (preset: Preset): FlatConfig[] =>
    // Only the eslintrc loader, which knows no types, ever gets the other shape.
    calledByEslintrc() ? (legacyForms[`legacy-${preset}`] as unknown as FlatConfig[]) : flatForms[`flat/${preset}`];
  return {
    get recommended() {
      return answer('recommended');
    },
    get strict() {
      return answer('strict');
    },
    ...flatForms,
    ...legacyForms,
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

function entriesOf(plugin: Plugin, preset: Preset): Record<string, Entry> {
  const members = Object.entries(plugin.rules).filter(([, rule]) => preset === 'strict' || rule.meta.docs.preset === preset);
  return Object.fromEntries(
    members.map(([name, rule]) => [`predeploy/${name}`, entryOf(preset === 'strict' ? rule.meta.docs.strictOptions : undefined)]),
  );
}

function entryOf(options: readonly object[] | undefined): Entry {
  return options === undefined || options.length === 0 ? 'error' : ['error', ...options];
}
