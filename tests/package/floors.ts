/**
 * The floors of the house: who may import whom, who may touch the disk, where package names may stand.
 * docs/architecture.md draws them; this file is what holds them.
 */
import { parse } from '@typescript-eslint/parser';
import type { TSESTree } from '@typescript-eslint/types';
import { posix } from 'node:path';

/** Each floor and the floors it may import. A floor is a folder of src, a file of src, or `configs`. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  syntax: [],
  models: [],
  facts: ['syntax', 'models', 'secrets'],
  secrets: ['models'],
  flow: ['facts', 'syntax', 'secrets'],
  routes: ['facts', 'syntax'],
  project: ['facts', 'flow', 'routes', 'syntax'],
  analysis: ['project', 'routes', 'flow', 'facts', 'secrets', 'syntax', 'models'],
  plugin: [],
  checks: [],
  settings: ['analysis', 'secrets'],
  discretion: ['analysis'],
  rule: ['analysis', 'discretion', 'settings', 'plugin', 'checks', 'syntax'],
  rules: ['rule', 'analysis', 'syntax', 'secrets'],
  languages: ['syntax', 'plugin'],
  configs: ['plugin'],
  report: ['rule', 'plugin', 'checks'],
  cli: ['report', 'plugin'],
  index: ['configs', 'rules', 'languages', 'analysis', 'plugin'],
};

/** The closed vocabularies are types everyone may name. */
const SHARED_TYPES = 'src/models/schema';

/** Lists of words beside the schema (hosts anybody can rent, names of secrets) say nothing of packages: the engine reads them where it needs them. */
const WORD_LIST = /^src\/models\/(?!index$|schema$)[\w-]+$/u;
const ENGINE = ['facts', 'flow', 'routes', 'project'];

const DISK = 'src/project/disk.ts';
/** The one file that starts a program. */
const GIT = 'src/project/git.ts';

/** Engine and rules: what a package is called is for the models to know. */
const NAMELESS = ['syntax', 'facts', 'flow', 'routes', 'project', 'analysis', 'rules'];

/** Packages whose name is also that of a method or a setting that any library may have. */
const WORDS = new Set(['debug']);

export interface Sources {
  /** Text by path of src and configs. */
  readonly files: ReadonlyMap<string, string>;
  /** Packages that the published package may load. */
  readonly dependencies: readonly string[];
  /** Names of the packages that the models describe. */
  readonly modelled: ReadonlySet<string>;
}

/** Every breach of the floors, one line each. */
export function breachesIn({ files, dependencies, modelled }: Sources): readonly string[] {
  return [...files].flatMap(([path, text]) => {
    const { body } = parse(text, { filePath: path, range: true, loc: true });
    const imports = importsIn(body);
    return [
      ...imports.flatMap((one) => floorBreach(path, one)),
      ...imports.flatMap((one) => loadBreach(path, one, dependencies)),
      ...(NAMELESS.includes(floorOf(path)) ? namesIn(body, modelled).map((name) => `${path}: names the package "${name}"`) : []),
    ];
  });
}

interface Import {
  readonly from: string;
  readonly typesOnly: boolean;
}

function floorBreach(path: string, { from, typesOnly }: Import): readonly string[] {
  if (!from.startsWith('.')) return [];
  const target = posix.join(posix.dirname(path), from).replace(/\.js$/u, '');
  const [floor, targetFloor] = [floorOf(path), floorOf(target)];
  const allowed = BELOW[floor];
  if (allowed === undefined) return [`${path}: is on no floor`];
  if (floor === 'models') return isModelImport(path, target) ? [] : [`${path}: a model imports only schema, not ${target}`];
  if (floor === targetFloor || allowed.includes(targetFloor) || (typesOnly && target === SHARED_TYPES)) return [];
  if (ENGINE.includes(floor) && WORD_LIST.test(target)) return [];
  return [`${path}: ${floor} may not import ${targetFloor} (${target})`];
}

/** The generated indexes are the files that import models; words and patterns that several models share stand beside the schema. */
function isModelImport(path: string, target: string): boolean {
  return target === SHARED_TYPES || WORD_LIST.test(target) || (/^src\/models\/(?:secrets\/)?index\.ts$/u.test(path) && target.startsWith('src/models/'));
}

/** `src/facts/path.ts` is on the floor `facts`, `src/rule.ts` is the floor `rule`. */
function floorOf(path: string): string {
  const [top = '', next = ''] = path.split('/');
  return top === 'src' ? next.replace(/\.ts$/u, '') : top;
}

function loadBreach(path: string, { from, typesOnly }: Import, dependencies: readonly string[]): readonly string[] {
  if (from.startsWith('.') || typesOnly) return [];
  if (from.startsWith('node:')) {
    const only = /^node:fs\b/u.test(from) ? DISK : from === 'node:child_process' ? GIT : path;
    return path === only ? [] : [`${path}: only ${only} may import ${from}`];
  }
  const name = from.split('/').slice(0, from.startsWith('@') ? 2 : 1).join('/');
  return dependencies.includes(name) ? [] : [`${path}: loads ${name}, which is not a dependency`];
}

function importsIn(body: readonly TSESTree.Node[]): readonly Import[] {
  const imports: Import[] = [];
  visit(body, (node) => {
    if (node.type === 'ImportDeclaration') {
      imports.push({ from: node.source.value, typesOnly: node.importKind === 'type' || allTypes(node.specifiers) });
    } else if (node.type === 'ExportAllDeclaration') {
      imports.push({ from: node.source.value, typesOnly: node.exportKind === 'type' });
    } else if (node.type === 'ExportNamedDeclaration' && node.source !== null) {
      imports.push({ from: node.source.value, typesOnly: node.exportKind === 'type' || node.specifiers.every((one) => one.exportKind === 'type') });
    } else if (node.type === 'ImportExpression' && node.source.type === 'Literal') {
      imports.push({ from: String(node.source.value), typesOnly: false });
    }
  });
  return imports;
}

function allTypes(specifiers: readonly TSESTree.ImportClause[]): boolean {
  return specifiers.length > 0 && specifiers.every((one) => one.type === 'ImportSpecifier' && one.importKind === 'type');
}

/** Modelled packages that are named by a text: as the whole text, or inside it where the name is no common word. */
function namesIn(body: readonly TSESTree.Node[], modelled: ReadonlySet<string>): readonly string[] {
  const texts: string[] = [];
  visit(body, (node, parent) => {
    if (parent?.type === 'ImportDeclaration' || parent?.type === 'TSLiteralType') return;
    if (node.type === 'Literal' && typeof node.value === 'string') texts.push(node.value);
    if (node.type === 'TemplateElement') texts.push(node.value.raw);
  });
  // `*/generated/prisma` is any specifier with that end.
  const distinctive = [...modelled].filter((name) => /[-/@]/u.test(name)).map((name) => name.replace(/^\*\//u, ''));
  const patterns = distinctive.map((name) => new RegExp(`(?<![\\w/@-])${name.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')}(?![\\w/-])`, 'u'));
  return [
    ...new Set(
      texts.flatMap((text) => [
        ...(modelled.has(text.replace(/^node:/u, '')) && !WORDS.has(text) ? [text] : []),
        ...distinctive.filter((_, index) => patterns[index]?.test(text)),
      ]),
    ),
  ];
}

function visit(nodes: readonly TSESTree.Node[], see: (node: TSESTree.Node, parent?: TSESTree.Node) => void, parent?: TSESTree.Node): void {
  for (const node of nodes) {
    see(node, parent);
    for (const [key, value] of Object.entries(node)) {
      if (key !== 'parent') visit([value].flat().filter(isNode), see, node);
    }
  }
}

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
