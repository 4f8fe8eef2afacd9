/** What has to be there for every rule, as a list of what is not. */
import type { JSONSchema } from '@typescript-eslint/utils';

import type { Rule } from '../../src/rule.js';

export interface RuleFiles {
  readonly rules: Readonly<Record<string, Rule>>;
  /** Text by path of src/rules, docs/rules and tests/rules. */
  readonly files: ReadonlyMap<string, string>;
}

/** Every gap between rule files, the plugin, documentation pages and tests; empty when all is there. */
export function gapsIn({ rules, files }: RuleFiles): readonly string[] {
  const named = new Set([
    ...Object.keys(rules),
    ...namesOf(files, /^src\/rules\/([^/]+)\.ts$/u).filter((name) => name !== 'index'),
    ...namesOf(files, /^docs\/rules\/([^/]+)\.md$/u),
    ...namesOf(files, /^tests\/rules\/([^/]+)\.test\.ts$/u),
  ]);
  return [...named].sort().flatMap((name) => [...missingFiles(name, rules, files), ...ruleGaps(name, rules[name], files)]);
}

function namesOf(files: ReadonlyMap<string, string>, pattern: RegExp): readonly string[] {
  return [...files.keys()].flatMap((path) => pattern.exec(path)?.[1] ?? []);
}

function missingFiles(name: string, rules: RuleFiles['rules'], files: ReadonlyMap<string, string>): readonly string[] {
  const expected = [`src/rules/${name}.ts`, `docs/rules/${name}.md`, `tests/rules/${name}.test.ts`];
  return [
    ...(name in rules ? [] : [`${name}: not in the plugin`]),
    ...expected.filter((path) => !files.has(path)).map((path) => `${name}: no ${path}`),
  ];
}

function ruleGaps(name: string, rule: Rule | undefined, files: ReadonlyMap<string, string>): readonly string[] {
  if (rule === undefined) return [];
  const tests = files.get(`tests/rules/${name}.test.ts`) ?? '';
  const page = files.get(`docs/rules/${name}.md`) ?? '';
  return [
    ...(rule.name === name ? [] : [`${name}: calls itself ${rule.name}`]),
    ...Object.keys(rule.meta.messages)
      .filter((id) => !tests.includes(`messageId: '${id}'`))
      .map((id) => `${name}: no test expects the message "${id}"`),
    ...['## Incorrect', '## Correct'].filter((title) => !page.includes(`\n${title}\n`)).map((title) => `${name}: its page has no "${title}"`),
    ...standardsGaps(name, rule),
    ...optionGaps(name, rule),
  ];
}

function standardsGaps(name: string, { meta }: Rule): readonly string[] {
  const { cwe, owasp, asvs } = meta.docs;
  return [
    ...(cwe.length > 0 ? [] : [`${name}: no CWE`]),
    ...(owasp.length > 0 && owasp.every((id) => /^A(0[1-9]|10):2025$/u.test(id)) ? [] : [`${name}: owasp must be like "A05:2025"`]),
    ...(asvs.length > 0 && asvs.every((id) => /^\d+\.(\d+\.(\d+|x)|x)$/u.test(id)) ? [] : [`${name}: asvs must be like "1.2.4"`]),
  ];
}

/** An option needs a closed schema, a description and a default; strict options have to exist. */
function optionGaps(name: string, { meta }: Rule): readonly string[] {
  const schemas = [meta.schema].flat() as readonly JSONSchema.JSONSchema4ObjectSchema[];
  return schemas.flatMap((schema, index) => {
    const properties = schema.properties ?? {};
    const defaults = meta.defaultOptions?.[index] ?? {};
    const strict = meta.docs.strictOptions?.[index] ?? {};
    return [
      ...(schema.additionalProperties === false ? [] : [`${name}: its options must refuse unknown keys`]),
      ...Object.entries(properties).flatMap(([key, { description }]) => [
        ...(description ? [] : [`${name}: option "${key}" has no description`]),
        ...(key in defaults ? [] : [`${name}: option "${key}" has no default`]),
      ]),
      ...Object.keys({ ...defaults, ...strict }).filter((key) => !(key in properties)).map((key) => `${name}: option "${key}" is not in the schema`),
    ];
  });
}
