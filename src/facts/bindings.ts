/**
 * From a name to its variable, whatever scope manager the parser brought.
 */
import type { Scope, ScopeManager, Variable, Reference } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';
import type { Node } from '../syntax/tree.js';

/** One step from a destructured value to the name it is bound to. */
export type PatternKey = { readonly kind: 'member'; readonly name: string } | { readonly kind: 'element' } | { readonly kind: 'rest' };

/** How a name hangs in a pattern: `{ a: { b = 1 } }` gives b the keys a, b and the default 1. */
export interface PatternPlace {
  /** The outermost pattern: what is initialised, assigned or received. */
  readonly pattern: Node;
  readonly keys: readonly PatternKey[];
  readonly defaults: readonly Node[];
}

export class Bindings {
  readonly #references = new Map<Node, Reference>();
  readonly #declared = new Map<Node, Variable>();

  constructor(scopeManager: ScopeManager) {
    for (const scope of scopeManager.scopes) {
      for (const reference of scope.references) this.#references.set(reference.identifier, reference);
      for (const variable of scope.variables) {
        for (const identifier of variable.identifiers) this.#declared.set(identifier, variable);
      }
    }
  }

  /** The variable a name reads, writes or declares; undefined for globals that nothing in the file declares. */
  variableOf(identifier: Node): Variable | undefined {
    const variable = this.#references.get(identifier)?.resolved ?? this.#declared.get(identifier);
    return variable === null || variable === undefined || variable.defs.length === 0 ? undefined : variable;
  }

  referenceOf(identifier: Node): Reference | undefined {
    return this.#references.get(identifier);
  }
}

export type { Scope, Variable, Reference };

/** Climbs from a bound name to the outermost pattern around it. */
export function placeInPattern(identifier: Node): PatternPlace {
  const keys: PatternKey[] = [];
  const defaults: Node[] = [];
  let at: Node = identifier;
  for (;;) {
    const parent: Node | undefined = at.parent ?? undefined;
    if (parent === undefined) break;
    if (parent.type === 'AssignmentPattern' && parent.left === at) {
      defaults.push(parent.right);
    } else if (parent.type === 'Property' && parent.value === at && parent.parent.type === 'ObjectPattern') {
      const name = keyOf(parent);
      keys.unshift(name === undefined ? { kind: 'element' } : { kind: 'member', name });
      at = parent.parent;
      continue;
    } else if (parent.type === 'ArrayPattern') {
      keys.unshift({ kind: 'member', name: String(parent.elements.indexOf(at as TSESTree.DestructuringPattern)) }); // `at` is one of its elements
    } else if (parent.type === 'RestElement') {
      keys.unshift({ kind: 'rest' });
      if (parent.parent.type === 'ObjectPattern' || parent.parent.type === 'ArrayPattern') {
        at = parent.parent;
        continue;
      }
    } else if (parent.type !== 'TSParameterProperty') {
      break;
    }
    at = parent;
  }
  return { pattern: at, keys, defaults };
}

function keyOf(property: TSESTree.Property): string | undefined {
  if (!property.computed && property.key.type === 'Identifier') return property.key.name;
  return property.key.type === 'Literal' ? String(property.key.value) : undefined;
}
