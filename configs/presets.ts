/**
 * How loudly: the presets, composed from what each rule says of itself.
 * A rule is listed nowhere by hand.
 */
import type { Configs, Entry, FlatConfig, LegacyConfig, Plugin } from '../src/plugin.js';
import { calledByEslintrc } from './caller.js';

type Preset = 'recommended' | 'strict';

/** The presets of this plugin, in every form a config file can ask for. */
export function presetsOf(plugin: Plugin): Configs {
  const flat = (preset: Preset): FlatConfig[] => [
    { name: `predeploy/${preset}`, plugins: { predeploy: plugin }, rules: entriesOf(plugin, preset) },
  ];
  const legacy = (preset: Preset): LegacyConfig => ({ plugins: ['predeploy'], rules: entriesOf(plugin, preset) });
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

function entriesOf(plugin: Plugin, preset: Preset): Record<string, Entry> {
  const members = Object.entries(plugin.rules).filter(([, rule]) => preset === 'strict' || rule.meta.docs.preset === preset);
  return Object.fromEntries(
    members.map(([name, rule]) => [`predeploy/${name}`, entryOf(preset === 'strict' ? rule.meta.docs.strictOptions : undefined)]),
  );
}

function entryOf(options: readonly object[] | undefined): Entry {
  return options === undefined || options.length === 0 ? 'error' : ['error', ...options];
}
