/**
 * What a host or a config file sees of this package.
 * No foreign types here: the declarations have to check in projects with any ESLint and nothing else installed.
 */
export interface Plugin {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string };
  readonly rules: Readonly<Record<string, PluginRule>>;
  readonly configs: Configs;
}

export interface PluginRule {
  readonly meta: PluginRuleMeta;
  // Method syntax on purpose: each ESLint major declares its own context type.
  create(context: object): Visitor;
}

/** The listeners of a rule. Hosts call them with nodes of their own tree types, which are not named here. */
export type Visitor = Record<string, () => void>;

export interface PluginRuleMeta {
  readonly type: 'problem' | 'suggestion';
  readonly docs: {
    readonly description: string;
    readonly url: string;
    readonly recommended: boolean;
    readonly check: string;
    readonly preset: string;
    readonly cwe: readonly number[];
    readonly owasp: readonly string[];
    readonly asvs: readonly string[];
    readonly strictOptions?: readonly object[];
  };
}

/** A rule's entry in a preset: the severity, and options where the preset wants others than the defaults. */
export type Entry = 'error' | ['error', ...object[]];

/** The settings of a config, as merged by ESLint; its text holds a fingerprint of the project's files. */
// A type, not an interface: ESLint declares `settings` with an index signature, which interfaces do not satisfy.
export type PresetSettings = {
  predeploy: {
    [key: string]: unknown;
    toJSON(): object;
  };
};

/** One element of a flat preset. It has no `files`, so it follows the globs of the config it is used in. */
export interface FlatConfig {
  name: string;
  plugins: Record<string, Plugin>;
  settings: PresetSettings;
  rules: Record<string, Entry>;
}

export interface LegacyConfig {
  plugins: string[];
  settings: PresetSettings;
  rules: Record<string, Entry>;
}

// A type, not an interface: ESLint declares `configs` with an index signature, which interfaces do not satisfy.
export type Configs = {
  /** What is proven. ESLint's eslintrc loader gets `legacy-recommended` under this name. */
  readonly recommended: FlatConfig[];
  /** What is proven, and what cannot be seen. ESLint's eslintrc loader gets `legacy-strict` under this name. */
  readonly strict: FlatConfig[];
  readonly 'flat/recommended': FlatConfig[];
  readonly 'flat/strict': FlatConfig[];
  readonly 'legacy-recommended': LegacyConfig;
  readonly 'legacy-strict': LegacyConfig;
};
