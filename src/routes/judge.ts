/**
 * What a middleware, plugin, guard, decorator or handler expression gives, wherever its code stands.
 */
import type { TSESTree } from '@typescript-eslint/types';
import type { Api } from '../facts/api.js';
import type { Facts, Meaning } from '../facts/facts.js';
import type { Protection } from '../facts/other-files.js';
import { isTakenBack } from '../facts/protections.js';
import type { ProtectionKind, ProtectionRow } from '../models/schema.js';
import { isClass, isFunction, property, staticKey, unwrap, type ClassNode, type FunctionNode, type Node } from '../syntax/tree.js';
import { givenByFolder, loadOf } from './autoload.js';
import { isSaidToGive } from './house.js';
import { promises } from './house-names.js';
import { isAccess } from './identity.js';
import { best, insideOf, NOTHING, type Gift } from './inside.js';
import { procedureLinks } from './procedures.js';
import { spelled, whereFrom } from './provenance.js';
import { objectOf } from './registrations.js';
import type { Link } from './route.js';

/** `@SkipThrottle()` comes from a package of limiters and is none. */
const SKIPS = /(?:^|\.)(?:[sS]kip|[nN]o|[wW]ithout|[dD]isable|[bB]ypass|[iI]gnore)(?=[A-Z_])/;

/** The methods through which classes guard: Nest's guards and interceptors, and middleware classes. */
const GUARD_METHODS = ['canActivate', 'intercept', 'use', 'handle', 'handleRequest'];

export class Judge {
  readonly #facts: Facts;
  readonly #memory = new Map<ProtectionKind, Map<Node, Gift>>();

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  /** What a link gives; an option may have taken it back. */
  link(link: Link, kind: ProtectionKind): Gift {
    if (link.how === 'handed') return this.#handed(link.node, kind);
    const load = loadOf(this.#facts, link.node, link.options);
    if (load !== undefined) return givenByFolder(this.#facts, load, kind, (value, as) => this.#loaded(value.protection(kind, as), link.node));
    const gift = this.expression(link.node, kind);
    if (gift.gives === 'yes' && gift.row?.offWhen !== undefined && this.#isOff(link, gift.row.offWhen)) return NOTHING;
    return gift;
  }

  /** What an expression gives when it stands in a chain. */
  expression(node: Node, kind: ProtectionKind): Gift {
    let known = this.#memory.get(kind);
    if (known === undefined) {
      known = new Map();
      this.#memory.set(kind, known);
    }
    const inner = unwrap(node);
    let gift = known.get(inner);
    if (gift === undefined) {
      known.set(inner, NOTHING); // an expression that contains itself adds nothing
      gift = this.#expression(inner, kind);
      known.set(inner, gift);
    }
    return gift;
  }

  /** What a value gives when it stands in a chain of another file. */
  value({ api, origins }: Meaning, kind: ProtectionKind): Gift {
    const [first] = origins;
    const row = this.#rowIn(api, kind, first);
    if (row !== undefined && first !== undefined) return { gives: 'yes', by: first, row };
    if (first === undefined) return api.rows('procedures').some(({ step }) => step === 'starts') ? NOTHING : { gives: 'unknown', because: 'its code is not in sight' };
    return best(origins.map((origin) => (isFunction(origin) || isClass(origin) ? this.#origin(origin, origin, kind) : this.expression(origin, kind))));
  }

  /** What the functions of a handler give; each must, where a handler may be any of several. */
  handler(functions: readonly FunctionNode[], kind: ProtectionKind): Gift {
    return best(functions.map((fn) => insideOf(this.#facts, fn, kind)));
  }

  #expression(node: Node, kind: ProtectionKind): Gift {
    if (isSaidToGive(this.#facts, node, kind)) return { gives: 'yes', by: node };
    const row = this.#rowOf(node, kind);
    if (row !== undefined) return { gives: 'yes', by: node, row };
    // A chain of calls runs the middleware of its steps: publicProcedure.use(isAuthed).
    const steps = procedureLinks(this.#facts, node).filter((step) => step.node !== node);
    if (steps.length > 0) return best(steps.map((step) => this.link(step, kind)));
    const { api, origins } = this.#facts.meaning(node);
    const gifts = origins.map((origin) => this.#origin(origin, node, kind));
    // A wrapper may be handed the limiter: asyncHandler(limiter), or the handler, which is judged as such.
    const call = origins.find((origin): origin is TSESTree.CallExpression => origin.type === 'CallExpression') ?? (node.type === 'CallExpression' ? node : undefined);
    if (call !== undefined) gifts.push(...call.arguments.filter((argument) => !isFunction(argument) && argument.type !== 'ObjectExpression' && argument.type !== 'Literal').map((argument) => this.#given(argument, kind)));
    const found = best(gifts);
    if (found.gives === 'yes' || found.gives === 'ignored') return found;
    if (origins.some((origin) => isFunction(origin) || isClass(origin))) return found;
    // That a value is typed as a framework's handler does not say what it does.
    if (!api.isUnknown && (whereFrom(this.#facts, node).kind !== 'unseen' || this.isKnownCall(node))) return found;
    // So does what a factory of this file makes: getSession() sets sessions up.
    if (node.type === 'CallExpression' && origins.every((origin) => origin !== node) && this.#facts.functionsOf(node.callee).length > 0) return found;
    // What it does, where another file shows that, outranks what it is called.
    const elsewhere = this.#facts.behind(node)?.protection(kind, 'middleware');
    if (elsewhere !== undefined && elsewhere.gives !== 'unknown') return giftOf(elsewhere, node);
    if (promises(spelled(node), kind) || promises(spelled(call?.callee ?? node), kind)) return { gives: 'yes', by: node };
    if (elsewhere !== undefined) return { gives: 'unknown', because: `\`${spelled(node)}\` stands in another file, and ${elsewhere.because}` };
    return found.gives === 'unknown' ? found : this.#unread(node, kind);
  }

  /** What a modelled function makes is known by its model, whoever handed that function in: `passport.authenticate('login')`. */
  isKnownCall(node: Node): boolean {
    const inner = unwrap(node);
    return inner.type === 'CallExpression' && !this.#facts.api(inner.callee).isUnknown;
  }

  /** Arguments of a wrapper count only when they are certainly the protection. */
  #given(argument: Node, kind: ProtectionKind): Gift {
    const row = this.#rowOf(argument, kind);
    if (row !== undefined) return { gives: 'yes', by: argument, row };
    if (!isAccess(kind) || argument.type === 'SpreadElement') return NOTHING;
    // asyncHandler(guard): the guard is what runs.
    const own = best(this.#facts.functionsOf(argument).map((fn) => insideOf(this.#facts, fn, kind)));
    const elsewhere = own.gives === 'no' ? this.#facts.behind(argument)?.protection(kind, 'middleware') : undefined;
    return elsewhere?.gives === 'yes' ? giftOf(elsewhere, argument) : own.gives === 'yes' ? own : NOTHING;
  }

  #rowOf(node: Node, kind: ProtectionKind): ProtectionRow | undefined {
    return this.#rowIn(this.#facts.api(node), kind, node);
  }

  #rowIn(api: Api, kind: ProtectionKind, node: Node | undefined): ProtectionRow | undefined {
    const rows = [api, api.instance(), api.decorated()].flatMap((state) => state.rows('protections'));
    return rows.find((row) => row.gives === kind && row.how === 'middleware' && (node === undefined || !isTakenBack(this.#facts, node, row)));
  }

  #origin(origin: Node, node: Node, kind: ProtectionKind): Gift {
    if (isFunction(origin)) return insideOf(this.#facts, origin, kind);
    const cls = isClass(origin) ? origin : origin.type === 'NewExpression' ? this.#facts.meaning(origin.callee).origins.find(isClass) : undefined;
    if (cls !== undefined) return this.#class(cls, kind);
    // A factory of this file that was not followed: what it returns is judged by what it does.
    if (origin.type === 'CallExpression') {
      const makers = this.#facts.functionsOf(origin.callee);
      if (makers.length > 0) return best(makers.map((maker) => insideOf(this.#facts, maker, kind)));
    }
    if (origin.type === 'ObjectExpression') return this.#provider(origin, kind);
    // compose([signedIn, withRole('editor')]), or a list that another file exports.
    if (origin.type === 'ArrayExpression') return best(origin.elements.flatMap((element) => (element === null || element.type === 'SpreadElement' ? [] : [this.expression(element, kind)])));
    // A package that is known is known by its models, not by its name.
    return origin !== node && this.#facts.api(origin).isUnknown && this.#facts.api(node).isUnknown ? this.#unread(origin, kind, spelled(node)) : NOTHING;
  }

  #class(cls: ClassNode, kind: ProtectionKind): Gift {
    if (cls.superClass !== null) {
      const inherited = this.#rowOf(cls.superClass, kind);
      if (inherited !== undefined) return { gives: 'yes', by: cls, row: inherited };
    }
    const methods = cls.body.body.flatMap((member) => (member.type === 'MethodDefinition' && GUARD_METHODS.includes(staticKey(member) ?? '') ? [member.value as Node] : []));
    return best(methods.filter(isFunction).map((method) => insideOf(this.#facts, method, kind)));
  }

  /** `{ provide: APP_GUARD, useClass: ThrottlerGuard }`. */
  #provider(object: TSESTree.ObjectExpression, kind: ProtectionKind): Gift {
    const used = property(object, 'useClass') ?? property(object, 'useExisting') ?? property(object, 'useValue');
    return used === undefined ? NOTHING : this.expression(used.value, kind);
  }

  #loaded(protection: Protection, node: Node): Gift {
    return protection.gives === 'unknown' ? protection : giftOf(protection, node);
  }

  /** An app or router handed to a function that this file does not show. */
  #handed(node: Node, kind: ProtectionKind): Gift {
    if (isSaidToGive(this.#facts, node, kind)) return { gives: 'yes', by: node };
    const elsewhere = this.#facts.behind(node)?.protection(kind, 'handed');
    if (elsewhere !== undefined && elsewhere.gives !== 'unknown') return giftOf(elsewhere, node);
    if (promises(spelled(node), kind)) return { gives: 'yes', by: node };
    const from = whereFrom(this.#facts, node);
    if (elsewhere !== undefined) return { gives: 'unknown', because: `\`${spelled(node)}\` stands in another file, and ${elsewhere.because}` };
    return from.kind === 'unseen' ? { gives: 'unknown', because: from.because } : NOTHING;
  }

  #unread(node: Node, kind: ProtectionKind, name = spelled(node)): Gift {
    const elsewhere = this.#facts.behind(node)?.protection(kind, 'middleware');
    if (elsewhere !== undefined && elsewhere.gives !== 'unknown') return giftOf(elsewhere, node);
    const from = whereFrom(this.#facts, node);
    switch (from.kind) {
      case 'here': return NOTHING;
      case 'package': return promises(from.specifier, kind) && !SKIPS.test(name) ? { gives: 'yes', by: node } : NOTHING;
      case 'unseen': return { gives: 'unknown', because: from.because };
    }
  }

  #isOff(link: Link, off: NonNullable<ProtectionRow['offWhen']>): boolean {
    const bag = objectOf(this.#facts, link.options);
    const value = bag === undefined ? undefined : property(bag, off.key)?.value;
    return value?.type === 'Literal' && value.value === off.is;
  }
}

/** What another file says of a value, as the gift of the name it goes by here. */
export function giftOf(protection: Exclude<Protection, { gives: 'unknown' }>, node: Node): Gift {
  switch (protection.gives) {
    case 'yes': return { gives: 'yes', by: node, row: protection.row, where: protection.where, returns: protection.returns };
    case 'ignored': return { gives: 'ignored', by: node, where: protection.where };
    case 'no': return NOTHING;
  }
}
