/** The documentation that follows from rule metadata and models. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { SecretModel } from '../../src/models/schema.js';
import type { Rule } from '../../src/rule.js';
import { checksPage, header, optionList, ruleTable } from './rule-docs.js';
import { understandsPage, type KnownFile } from './model-docs.js';
import { secretsPage } from './secret-docs.js';
import { modelFiles, ruleNames, secretNames } from './indexes.js';

/** Text by path of every generated page and of every page with a generated region. */
export async function pages(root: string): Promise<ReadonlyMap<string, string>> {
  const rules = await loadRules(root);
  const files = new Map<string, string>([
    [join(root, 'docs/checks.md'), checksPage(rules)],
    [join(root, 'docs/understands.md'), understandsPage(await loadModels(root))],
    [join(root, 'docs/secrets.md'), secretsPage(await loadSecrets(root))],
  ]);
  const readme = join(root, 'README.md');
  files.set(readme, withRegion(readme, textOf(readme), 'rules', ruleTable(rules, 'docs/rules/')));
  for (const rule of rules) {
    const path = join(root, 'docs/rules', `${rule.name}.md`);
    files.set(path, rulePage(path, rule));
  }
  return files;
}

function rulePage(path: string, rule: Rule): string {
  const titled = withTitle(existsSync(path) ? textOf(path) : '', `# predeploy/${rule.name}`);
  const headed = withRegion(path, titled, 'header', header(rule));
  return rule.meta.defaultOptions === undefined ? headed : withRegion(path, withOptions(headed), 'options', optionList(rule));
}

/** The page with its title; a page without a header region gets one below the title. */
function withTitle(text: string, title: string): string {
  const body = text.replace(/^\s*# .*\n*/u, '').trim();
  const marked = body.includes(marker('header')) ? body : `${marker('header')}\n${END}\n\n${body}`;
  return `${title}\n\n${marked.trim()}\n`;
}

/** The page with a region for its options: below their heading, which is added where it is missing. */
function withOptions(text: string): string {
  if (text.includes(marker('options'))) return text;
  const headed = /^## Options$/mu.test(text) ? text : `${text.trimEnd()}\n\n## Options\n`;
  return headed.replace(/^## Options$\n*/mu, `## Options\n\n${marker('options')}\n${END}\n\n`).trimEnd().concat('\n');
}

const END = '<!-- generated: end -->';

function marker(region: string): string {
  return `<!-- generated: ${region} -->`;
}

/** `text` with `content` between the markers of this region. */
function withRegion(path: string, text: string, region: string, content: string): string {
  const start = text.indexOf(marker(region));
  const end = text.indexOf(END, start);
  if (start === -1 || end === -1) throw new Error(`${path} needs the lines "${marker(region)}" and "${END}".`);
  return `${text.slice(0, start)}${marker(region)}\n${content.trim()}\n${text.slice(end)}`;
}

async function loadRules(root: string): Promise<readonly Rule[]> {
  const { rules } = (await import('../../src/rules/index.js')) as { rules: Readonly<Record<string, Rule>> };
  return ruleNames(root).map((name) => {
    const rule = rules[name];
    if (rule === undefined) throw new Error(`src/rules/${name}.ts is not in src/rules/index.ts.`);
    return rule;
  });
}

async function loadModels(root: string): Promise<readonly KnownFile[]> {
  return Promise.all(
    modelFiles(root).map(async ({ area, name }) => {
      const module = (await import(`../../src/models/${area}/${name}.js`)) as { default: KnownFile['models'][number] | KnownFile['models'] };
      return { area, name, models: [module.default].flat() };
    }),
  );
}

async function loadSecrets(root: string): Promise<readonly SecretModel[]> {
  return Promise.all(secretNames(root).map(async (name) => ((await import(`../../src/models/secrets/${name}.js`)) as { default: SecretModel }).default));
}

function textOf(path: string): string {
  return readFileSync(path, 'utf8');
}
