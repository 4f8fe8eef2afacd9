/** Cheap questions first: most files register no route, and asking every call what it is would cost. */
import type { Facts } from '../facts/facts.js';
import type { Catalogue } from '../facts/catalogue.js';
import { noOtherFiles } from '../facts/other-files.js';
import { staticKey, unwrap, type CallNode } from '../syntax/tree.js';

interface Vocabulary {
  /** Packages whose exports are apps, routers or controllers. */
  readonly packages: ReadonlySet<string>;
  /** The last names of calls that register something. */
  readonly members: ReadonlySet<string>;
}

const vocabularies = new WeakMap<Catalogue, Vocabulary>();

function vocabularyOf(catalogue: Catalogue): Vocabulary {
  let vocabulary = vocabularies.get(catalogue);
  if (vocabulary === undefined) {
    const models = catalogue.models.filter(({ routes, mounts, routers, controllers, procedures }) => [routes, mounts, routers, controllers, procedures].some((rows) => rows !== undefined));
    const calls = models.flatMap(({ routes = [], mounts = [] }) => [...routes, ...mounts].map((row) => row.register));
    vocabulary = {
      packages: new Set(models.flatMap((model) => model.packages)),
      members: new Set(calls.flatMap((path) => lastNames(path))),
    };
    vocabularies.set(catalogue, vocabulary);
  }
  return vocabulary;
}

const lastNames = (path: string): readonly string[] => (/\{([^}]*)\}$/.exec(path)?.[1] ?? path.slice(path.lastIndexOf('.') + 1)).split(',');

/** False for files that cannot register routes: they name no package that makes apps or routers. */
export function mayRegister(facts: Facts): boolean {
  if (facts.others !== noOtherFiles) return true;
  return facts.importsAny(vocabularyOf(facts.catalogue).packages);
}

/** False for calls that register nothing, by their name and what they are handed: `map.get('x')`. */
export function mayBind(facts: Facts, call: CallNode): boolean {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression') return false;
  const name = staticKey(callee);
  return name === undefined || (call.arguments.length > 0 && vocabularyOf(facts.catalogue).members.has(name));
}
