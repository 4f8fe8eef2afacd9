/**
 * Folders whose files a plugin registers without their being named (@fastify/autoload): which files, on which paths, behind which hooks.
 */
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Facts } from '../facts/facts.js';
import type { OtherValue } from '../facts/other-files.js';
import type { AutoloadRow, ProtectionKind } from '../models/schema.js';
import { calleeName, property, staticKey, unwrap, type CallNode, type Node } from '../syntax/tree.js';
import { allJoined, HOLE } from './paths.js';
import { objectOf } from './registrations.js';
import { best, NOTHING, type Gift } from './inside.js';
import { textsOf } from './texts.js';

/** One mount of a folder. */
export interface Load {
  readonly row: AutoloadRow;
  readonly options: Node | undefined;
  /** `undefined`: which one it is cannot be told. */
  readonly folder: string | undefined;
}

const DEPTH = 8;

/** The folder a mounted plugin loads; `undefined` for other plugins. */
export function loadOf(facts: Facts, entry: Node, options: Node | undefined): Load | undefined {
  const [row] = facts.api(entry).rows('autoloads');
  if (row === undefined) return undefined;
  const folder = valueAt(facts, options, row.folder);
  const isTold = Object.values(row.leavesOut).every((key) => valueAt(facts, options, key) === undefined || patternAt(facts, options, key) !== undefined);
  return { row, options, folder: folder === undefined || !isTold ? undefined : placeOf(facts, folder) };
}

/** A pattern that is written out; what a function or a variable leaves out is not known. */
function patternAt(facts: Facts, options: Node | undefined, key: string): RegExp | undefined {
  const value = valueAt(facts, options, key);
  return value?.type === 'Literal' && 'regex' in value && value.value instanceof RegExp ? value.value : undefined;
}

/** True for calls that mount such a folder with this file in it. */
export function loads(facts: Facts, call: CallNode, filename: string): boolean {
  const [entry, options] = call.arguments;
  const load = entry === undefined ? undefined : loadOf(facts, entry, options);
  return load !== undefined && filesOf(facts, load).includes(filename);
}

/** Below which paths a mount puts the routes of a file; `undefined` where it does not load it. */
export function pathsUnder(facts: Facts, load: Load, filename: string): readonly string[] | undefined {
  if (load.folder === undefined || !filesOf(facts, load).includes(filename)) return undefined;
  const { row, options } = load;
  const whole = spokenBy(facts, filename, row.ownPath);
  if (whole !== undefined) return whole;
  const given = valueAt(facts, options, row.prefix);
  const prefix = given === undefined ? [''] : textsOf(facts, given);
  return allJoined(prefix, spokenBy(facts, filename, row.ownName) ?? namedAfter(facts, load, dirname(filename)));
}

/** The files that mount hooks before the routes of a file, by what they export. */
export function hooksBefore(facts: Facts, load: Load, filename: string): readonly OtherValue[] {
  const { row: { hooks }, options, folder } = load;
  if (folder === undefined || valueAt(facts, options, hooks.on) === undefined || isOff(facts, options, hooks.on)) return [];
  const reaches = valueAt(facts, options, hooks.below) !== undefined && !isOff(facts, options, hooks.below);
  const own = dirname(filename);
  return (facts.others.filesBelow(folder) ?? []).filter((path) => {
    const at = dirname(path);
    return hooks.files.includes(stemOf(path).toLowerCase()) && (at === own || (reaches && own.startsWith(at + sep)));
  }).flatMap((path) => exportOf(facts, path) ?? []);
}

/** What the plugins of a folder put before whatever is registered after them. */
export function givenByFolder(facts: Facts, load: Load, kind: ProtectionKind, asGift: (value: OtherValue, as: 'middleware' | 'handed') => Gift): Gift {
  if (load.folder === undefined) return { gives: 'unknown', because: 'it cannot be told which folder is loaded' };
  const isOpen = isOff(facts, load.options, load.row.keepsInside);
  return best(filesOf(facts, load).map((path) => {
    const value = exportOf(facts, path);
    // A plain function is a scope of its own; fastify-plugin, and so every published plugin, has none.
    if (value === undefined) return NOTHING;
    if (value.api.rows('identities').some(({ shares }) => shares === true) || value.api.rows('protections').some(({ gives }) => gives === kind)) return asGift(value, 'middleware');
    return isOpen ? asGift(value, 'handed') : NOTHING;
  }));
}

function filesOf(facts: Facts, { folder, row, options }: Load): readonly string[] {
  const [names, butPaths, paths] = [row.leavesOut.names, row.leavesOut.butPaths, row.leavesOut.paths].map((key) => patternAt(facts, options, key));
  const isIn = (path: string): boolean => {
    const way = relative(folder ?? '', path).split(sep);
    const whole = `/${way.join('/')}`;
    // `search` starts anew each time, whatever the pattern's flags.
    return !(names !== undefined && way.some((name) => name.search(names) >= 0)) && !(butPaths !== undefined && whole.search(butPaths) < 0) && !(paths !== undefined && whole.search(paths) >= 0);
  };
  const below = folder === undefined ? [] : (facts.others.filesBelow(folder) ?? []).filter(isIn);
  const indexed = new Set(below.filter((path) => stemOf(path) === row.index).map((path) => dirname(path)));
  return below.filter((path) => !row.hooks.files.includes(stemOf(path).toLowerCase()) && (stemOf(path) === row.index || !indexed.has(dirname(path))));
}

/** The names of the folders between the loaded one and a file's: what a function makes of them is not known. */
function namedAfter(facts: Facts, { folder, row, options }: Load, at: string): readonly string[] {
  const parts = relative(folder ?? at, at).split(sep).filter((part) => part !== '');
  if (parts.length === 0 || isOff(facts, options, row.named)) return [''];
  const named = valueAt(facts, options, row.named);
  return [`/${parts.map((part) => (named === undefined || (named.type === 'Literal' && named.value === true) ? part : HOLE)).join('/')}`];
}

function exportOf(facts: Facts, path: string, name = 'default'): OtherValue | undefined {
  const way = relative(dirname(facts.file.filename), path).split(sep).join('/');
  return facts.others.value(facts.file.filename, way.startsWith('.') ? way : `./${way}`, name);
}

/** The text a file exports under a name; a hole where it cannot be read. */
function spokenBy(facts: Facts, path: string, name: string): readonly string[] | undefined {
  const value = exportOf(facts, path, name);
  if (value === undefined || value.places.length === 0) return undefined;
  const texts = value.texts();
  return texts.length === 0 ? [HOLE] : texts;
}

const stemOf = (path: string): string => basename(path).replace(/\.[^.]+$/, '');

function valueAt(facts: Facts, options: Node | undefined, key: string): Node | undefined {
  let at = options;
  for (const part of key.split('.')) {
    const bag = objectOf(facts, at);
    at = bag === undefined ? undefined : property(bag, part)?.value;
  }
  return at;
}

function isOff(facts: Facts, options: Node | undefined, key: string): boolean {
  const value = valueAt(facts, options, key);
  return value?.type === 'Literal' && value.value === false;
}

/** The place on disk that an expression spells out, from the place of the file itself: `path.join(__dirname, 'routes')`. */
function placeOf(facts: Facts, node: Node, depth = 0): string | undefined {
  const place = spelledOut(facts, node, depth);
  if (place === undefined) return undefined;
  const path = place.startsWith('file:') ? fileURLToPath(place) : place;
  return isAbsolute(path) ? join(path, '.').replace(/[\\/]+$/, '') : undefined;
}

function spelledOut(facts: Facts, node: Node, depth: number): string | undefined {
  const inner = unwrap(node);
  const { filename } = facts.file;
  const again = (part: Node): string | undefined => (depth > DEPTH ? undefined : spelledOut(facts, part, depth + 1));
  switch (inner.type) {
    case 'Literal': return typeof inner.value === 'string' ? inner.value : undefined;
    case 'TemplateLiteral': {
      const parts = inner.expressions.map(again);
      return parts.includes(undefined) ? undefined : inner.quasis.map(({ value }, index) => `${value.cooked}${parts[index] ?? ''}`).join('');
    }
    case 'BinaryExpression': {
      const [left, right] = [again(inner.left), again(inner.right)];
      return inner.operator !== '+' || left === undefined || right === undefined ? undefined : left + right;
    }
    case 'MemberExpression': {
      const key = staticKey(inner);
      if (unwrap(inner.object).type !== 'MetaProperty') break;
      return key === 'dirname' ? dirname(filename) : key === 'filename' ? filename : key === 'url' ? pathToFileURL(filename).href : undefined;
    }
    case 'Identifier':
      if (facts.variableOf(inner) === undefined && inner.name === '__dirname') return dirname(filename);
      if (facts.variableOf(inner) === undefined && inner.name === '__filename') return filename;
      break;
    case 'NewExpression': {
      const [path, base] = inner.arguments.map(again);
      return calleeName(inner.callee) === 'URL' && path !== undefined && base !== undefined && URL.canParse(path, base) ? new URL(path, base).href : undefined;
    }
    case 'CallExpression': {
      const parts = inner.arguments.map(again);
      const known = parts.filter((part) => part !== undefined);
      const [first] = known;
      if (first === undefined || known.length < parts.length) return undefined;
      switch (calleeName(inner.callee)) {
        case 'join':
        case 'resolve': return isAbsolute(first) ? join(...known) : undefined;
        case 'dirname': return dirname(first);
        case 'fileURLToPath': return first.startsWith('file:') ? fileURLToPath(first) : undefined;
        default: return undefined;
      }
    }
    default: break;
  }
  const places = facts.meaning(inner).origins.filter((origin) => origin !== inner).map(again);
  return places.length === 1 ? places[0] : undefined;
}
