/**
 * What a host or a config file sees of this package.
 * No foreign types here: the declarations have to check in projects with any ESLint and nothing else installed.
 */
export interface Plugin {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string };
  readonly rules: Readonly<Record<string, PluginRule>>;
  /** For files that are not code; ESLint 9.7 and later know what to do with them. */
  readonly languages: { readonly dotenv: PluginLanguage; readonly text: PluginLanguage };
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
    /** Kinds of files that the rule has something to say about. */
    readonly reads: readonly FileKind[];
    readonly cwe: readonly number[];
    readonly owasp: readonly string[];
    readonly asvs: readonly string[];
    readonly strictOptions?: readonly object[];
  };
}

/** Code, the `.env` family, and text of any other kind. */
export type FileKind = 'code' | 'env' | 'text';

/** What ESLint asks of a language. */
export interface PluginLanguage {
  readonly fileType: 'text';
  readonly lineStart: 1;
  readonly columnStart: 0;
  readonly nodeTypeKey: string;
  readonly visitorKeys: Record<string, string[]>;
  validateLanguageOptions(options: object): void;
  normalizeLanguageOptions(options: Record<string, unknown>): Record<string, unknown>;
  matchesSelectorClass(): boolean;
  parse(file: LintedFile): Parsed;
  createSourceCode(file: LintedFile, parsed: { ast: unknown }): LintedText;
}

export interface LintedFile {
  path: string;
  bom: boolean;
  body: string | Uint8Array;
}

export type Parsed = { ok: true; ast: object } | { ok: false; errors: { message: string; line: number; column: number }[] };

/** What ESLint asks of the text of a file. */
export interface LintedText {
  ast: object;
  text: string;
  getLoc(element: object): { start: { line: number; column: number }; end: { line: number; column: number } };
  getRange(element: object): [number, number];
  traverse(): Iterable<{ kind: 2; target: string; args: unknown[] }>;
  getDisableDirectives(): { directives: DisableDirective[]; problems: never[] };
  getInlineConfigNodes(): object[];
}

export interface DisableDirective {
  type: 'disable' | 'enable' | 'disable-line' | 'disable-next-line';
  node: object;
  /** The list of rules, as written. */
  value: string;
  justification: string;
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

/** One element of a flat preset. One without `files` follows the globs of the config it is used in. */
export interface FlatConfig {
  name: string;
  readonly files?: string[];
  ignores?: string[];
  language?: string;
  linterOptions?: { reportUnusedDisableDirectives: 'off' };
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
  /** Config files of many kinds, as text. Flat config only. */
  readonly files: FlatConfig[];
  /** What a build wrote, as text: for a run of its own after the build. Flat config only. */
  readonly artifacts: FlatConfig[];
  readonly 'flat/recommended': FlatConfig[];
  readonly 'flat/strict': FlatConfig[];
  readonly 'legacy-recommended': LegacyConfig;
  readonly 'legacy-strict': LegacyConfig;
};
