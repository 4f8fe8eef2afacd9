/**
 * Walks values backwards: from an expression to everything it may start from.
 * A worklist, not recursion, so depth of user code does not matter; every place is visited once per question.
 */
import type { TSESTree } from '@typescript-eslint/types';
import { placeInPattern, type PatternKey, type Variable } from '../facts/bindings.js';
import { bindingOf, type Facts } from '../facts/facts.js';
import type { Beginnings } from '../facts/other-files.js';
import type { Api } from '../facts/api.js';
import type { SafeKind, SanitizerRow } from '../models/schema.js';
import { calleeName, isFunction, property, staticKey, unwrap, within, type CallNode, type FunctionNode, type Node, parentOf } from '../syntax/tree.js';
import { COLLECTION_CALLBACKS, CONTAINER_METHODS } from './collections.js';
import type { Origin, Step, Trace } from './flow.js';
import { holdingAt, isEnough, referenceOf, vouchesOfCallback, type Holding } from './guards.js';
import { reachingWrites, writesOf, type Write } from './reaching.js';
import { admitsOf, fieldOfInput } from './schemas.js';

/** A function entered from one of its calls, so that its parameters lead back to that call only. */
interface Entered {
  readonly fn: FunctionNode;
  readonly call: CallNode;
  /** `element`: the function is a callback that gets the elements of the call's receiver. */
  readonly as: 'call' | 'element' | 'settled';
  readonly below: Entered | undefined;
}

interface Item {
  readonly node: Node;
  /** Names still to be selected from the value: `.body.id` of a `req`. */
  readonly keys: readonly string[];
  readonly entered: Entered | undefined;
  readonly steps: Step | undefined;
  readonly hole: Node | undefined;
  readonly insideObject: boolean;
}

const ITEM_LIMIT = 4000;
const KEY_LIMIT = 6;
const DEPTH_LIMIT = 8;
const ELEMENT = '[]';

export class Tracer {
  readonly #facts: Facts;
  readonly #writes = new Map<Variable, readonly Write[]>();

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  /** Everything that reaches `node` without passing a barrier for `kind`. */
  trace(node: Node, kind: SafeKind, keys: readonly string[] = []): readonly Trace[] {
    return new Walk(this.#facts, kind, (variable) => this.writes(variable)).run(node, keys);
  }

  writes(variable: Variable): readonly Write[] {
    let writes = this.#writes.get(variable);
    if (writes === undefined) {
      writes = writesOf(variable);
      this.#writes.set(variable, writes);
    }
    return writes;
  }
}

class Walk {
  readonly #facts: Facts;
  readonly #kind: SafeKind;
  readonly #writes: (variable: Variable) => readonly Write[];
  readonly #open: Item[] = [];
  readonly #seen = new Map<Node, Set<string>>();
  readonly #found = new Map<string, Trace>();
  readonly #ids = new Map<object, number>();

  constructor(facts: Facts, kind: SafeKind, writes: (variable: Variable) => readonly Write[]) {
    this.#facts = facts;
    this.#kind = kind;
    this.#writes = writes;
  }

  run(node: Node, keys: readonly string[]): readonly Trace[] {
    this.#open.push({ node, keys, entered: undefined, steps: undefined, hole: undefined, insideObject: false });
    let count = 0;
    for (let next = 0; next < this.#open.length; next += 1) {
      const item = this.#open[next];
      if (item === undefined) break;
      count += 1;
      if (count > ITEM_LIMIT) {
        this.#emit(item, { kind: 'unknown', node: item.node, text: this.#spell(item.node, item.keys), because: 'limit', keys: item.keys });
        break;
      }
      this.#expand(item);
    }
    return [...this.#found.values()];
  }

  #push(from: Item, node: Node, how: Step['how'], change: Partial<Pick<Item, 'keys' | 'entered' | 'hole' | 'insideObject'>> = {}): void {
    const keys = change.keys ?? from.keys;
    const entered = 'entered' in change ? change.entered : from.entered;
    if (keys.length > KEY_LIMIT) return;
    const hole = change.hole ?? from.hole;
    const key = `${keys.join('.')}|${this.#idOf(entered)}|${hole === undefined ? '' : this.#idOf(hole)}`;
    let seen = this.#seen.get(node);
    if (seen === undefined) {
      seen = new Set();
      this.#seen.set(node, seen);
    }
    if (seen.has(key) || seen.size > 12) return;
    seen.add(key);
    this.#open.push({ node, keys, entered, hole, insideObject: change.insideObject ?? from.insideObject, steps: { node: from.node, how, next: from.steps } });
  }

  #idOf(value: object | undefined): number {
    if (value === undefined) return 0;
    let id = this.#ids.get(value);
    if (id === undefined) {
      id = this.#ids.size + 1;
      this.#ids.set(value, id);
    }
    return id;
  }

  #emit(item: Item, origin: Origin): void {
    // Two reads of one error may stand in different branches, and only one of them in production.
    const read = origin.kind === 'source' && origin.row.kind === 'error' ? item.node.range[0] : undefined;
    const key = `${origin.kind}|${origin.node.range[0]}|${origin.text}|${item.hole?.range[0] ?? ''}|${read ?? ''}`;
    if (this.#found.has(key)) return;
    const steps: Step[] = [];
    for (let step = item.steps; step !== undefined; step = step.next) steps.push(step);
    this.#found.set(key, { origin, read: item.node, steps: steps.reverse(), hole: item.hole, insideObject: item.insideObject });
  }

  #expand(item: Item): void {
    const node = unwrap(item.node);
    switch (node.type) {
      case 'Identifier': this.#identifier(item, node); break;
      case 'MemberExpression': this.#member(item, node); break;
      case 'CallExpression':
      case 'NewExpression': this.#call(item, node); break;
      case 'AwaitExpression': this.#push(item, node.argument, 'value'); break;
      case 'BinaryExpression':
        if (node.operator !== '+') break;
        this.#push(item, node.left, 'text', { hole: node.left, keys: [] });
        this.#push(item, node.right, 'text', { hole: node.right, keys: [] });
        break;
      case 'TemplateLiteral':
        for (const expression of node.expressions) this.#push(item, expression, 'text', { hole: expression, keys: [] });
        break;
      case 'TaggedTemplateExpression':
        if (this.#facts.api(node).rows('propagators').length > 0) {
          for (const expression of node.quasi.expressions) this.#push(item, expression, 'text', { hole: expression, keys: [] });
        }
        break;
      case 'ConditionalExpression':
        this.#push(item, node.consequent, 'value');
        this.#push(item, node.alternate, 'value');
        break;
      case 'LogicalExpression':
        if (node.operator !== '&&') this.#push(item, node.left, 'value');
        this.#push(item, node.right, 'value');
        break;
      case 'AssignmentExpression':
        if (node.operator === '+=') this.#push(item, node.left, 'text');
        this.#push(item, node.right, 'assigned');
        break;
      case 'UnaryExpression':
        // +req.params.id names what req.params.id names.
        if (this.#kind === 'owner' && node.operator === '+') this.#push(item, node.argument, 'carried');
        break;
      case 'SequenceExpression': {
        const last = node.expressions.at(-1);
        if (last !== undefined) this.#push(item, last, 'value');
        break;
      }
      case 'ArrayExpression': this.#array(item, node); break;
      case 'ObjectExpression': this.#object(item, node); break;
      case 'SpreadElement': this.#push(item, node.argument, 'element'); break;
      case 'ThisExpression': this.#this(item, node); break;
      case 'YieldExpression':
        this.#emit(item, this.#unknown(node, item.keys, 'value'));
        break;
      default: // literals, functions, classes, arithmetic, comparisons: nothing comes from elsewhere
    }
  }

  #unknown(node: Node, keys: readonly string[], because: 'imported' | 'call' | 'value'): Origin {
    return { kind: 'unknown', node, text: this.#spell(node, keys), because, keys };
  }

  /** How the code spells a value: `req.query.id`. */
  #spell(node: Node, keys: readonly string[]): string {
    const text = this.#facts.file.text.slice(node.range[0], node.range[1]).replace(/\s+/g, ' ');
    const base = text.length > 60 ? `${text.slice(0, 57)}…` : text;
    return keys.reduce((spelled, key) => (key === ELEMENT ? `${spelled}[…]` : /^[\w$]+$/.test(key) ? `${spelled}.${key}` : `${spelled}['${key}']`), base);
  }

  /** A number, an id of the right form: they name somebody's object all the same. */
  #isSafe({ kinds }: SanitizerRow): boolean {
    return this.#kind !== 'owner' && (kinds.includes('all') || kinds.includes(this.#kind));
  }

  /** Emits a source when the value `api`, or what the keys select from it, is one. True when it was decided. */
  #anchor(item: Item, node: Node, api: Api, spelled = this.#spell(node, item.keys), read = node): boolean {
    let at = api;
    for (let index = 0; ; index += 1) {
      if (at.isUnknown) return false;
      if (at.rows('sanitizers').some((row) => this.#isSafe(row))) return true;
      const [row] = at.rows('sources');
      if (row !== undefined) {
        if (row.validated === true && this.#kind === 'shape') return true;
        const field = row.validated === true && this.#kind !== 'owner' && this.#kind !== 'secret' ? fieldOfInput(this.#facts, item.keys.slice(index)) : 'text';
        if (field === 'harmless') return true;
        if (field === 'unseen') {
          this.#emit(item, this.#unknown(node, item.keys, 'value'));
          return true;
        }
        this.#emit(item, { kind: 'source', node, read, row, text: spelled, keys: item.keys, rest: item.keys.slice(index) });
        return true;
      }
      const key = item.keys[index];
      if (key === undefined) {
        const [made] = this.#kind === 'secret' ? at.rows('sensitive') : [];
        if (made !== undefined) this.#emit(item, { kind: 'made', node, row: made, text: spelled });
        return made !== undefined;
      }
      at = key === ELEMENT ? at.element() : /^\d+$/.test(key) ? at.member(key).union(at.element()) : at.member(key);
    }
  }

  #identifier(item: Item, node: TSESTree.Identifier): void {
    const variable = this.#facts.variableOf(node);
    if (variable === undefined) {
      if (node.name === 'undefined') return;
      const api = this.#facts.api(node);
      if (!this.#anchor(item, node, api) && api.isUnknown) this.#emit(item, this.#unknown(node, item.keys, 'value'));
      return;
    }
    const holding = this.#holding(node, { variable, names: [...item.keys] }, item.keys);
    if (holding.some(({ vouch, replacedAt }) => replacedAt === undefined && isEnough(vouch, this.#kind))) return;
    const replaced = holding.filter(({ vouch, replacedAt }) => replacedAt !== undefined && isEnough(vouch, this.#kind));
    const definition = variable.defs[0];
    const defined = definition?.node as Node | undefined;
    switch (defined?.type) {
      case 'ImportSpecifier':
      case 'ImportDefaultSpecifier':
      case 'ImportNamespaceSpecifier':
        if (!this.#anchor(item, node, this.#facts.api(node))) this.#begin(item, node, this.#facts.elsewhere(defined)?.beginnings(this.#kind, item.keys), 'imported');
        return;
      case 'CatchClause':
        // catch ({ message }): a name inside the pattern is a field of what was caught.
        this.#anchor({ ...item, keys: select(placeInPattern(definition?.name as Node).keys, item.keys) }, node, this.#facts.catalogue.globals.member('catch'), this.#spell(node, item.keys));
        return;
      default:
    }
    for (const write of reachingWrites(this.#writes(variable), node)) {
      if (replaced.some(({ replacedAt }) => replacedAt !== undefined && write.node.range[0] < replacedAt.range[0])) continue;
      this.#write(item, node, write);
    }
    this.#additions(item, node, variable);
  }

  /** Guards that hold for the value itself, or for an object it is read from. */
  #holding(node: Node, reference: { variable: Variable; names: readonly string[] }, keys: readonly string[]): readonly Holding[] {
    if (keys.includes(ELEMENT)) return [];
    return holdingAt(this.#facts, node, reference);
  }

  #write(item: Item, read: Node, write: Write): void {
    for (const fallback of write.defaults) this.#push(item, fallback, 'value');
    const selected = select(write.keys, item.keys);
    if (write.how === 'parameter') {
      if (isFunction(write.node)) this.#parameter(item, read, write, write.node, selected);
      return;
    }
    if (write.value === undefined) return;
    if (write.how === 'looped') this.#push(item, write.value, 'element', { keys: [ELEMENT, ...selected] });
    else if (write.how === 'appended') this.#push(item, write.value, 'text', { keys: [], hole: write.value });
    else this.#push(item, write.value, 'assigned', { keys: selected });
  }

  /** `list.push(x)`, `list[i] = x`, `object.name = x` on a local value. */
  #additions(item: Item, node: Node, variable: Variable): void {
    for (const reference of variable.references) {
      const read: Node = reference.identifier;
      const member = parentOf(read);
      if (read === node || member?.type !== 'MemberExpression' || member.object !== read) continue;
      const user = member.parent as Node;
      const name = staticKey(member);
      if (user.type === 'CallExpression' && user.callee === member && (name === 'push' || name === 'unshift' || name === 'add')) {
        const rest = item.keys[0] === ELEMENT || /^\d+$/.test(item.keys[0] ?? '') ? item.keys.slice(1) : item.keys;
        for (const argument of user.arguments) this.#push(item, argument, 'element', { keys: rest });
      } else if (user.type === 'AssignmentExpression' && user.left === member) {
        const [key] = item.keys;
        if (key === undefined) this.#push(item, user.right, 'property', { insideObject: true });
        else if (name === undefined || key === ELEMENT || key === name) this.#push(item, user.right, 'property', { keys: item.keys.slice(1) });
      }
    }
  }

  #parameter(item: Item, read: Node, write: Write, fn: FunctionNode, keys: readonly string[]): void {
    const index = fn.params.findIndex((parameter) => parameter === write.pattern);
    const parameter = fn.params[index];
    if (parameter === undefined) return;
    const target = bindingOf(parameter);
    const at = { ...item, keys };
    const { entered } = item;
    const name = target.type === 'Identifier' ? target.name : '';
    const text = name === '' ? keys.join('.') || this.#spell(read, []) : keys.reduce((base, key) => (key === ELEMENT ? `${base}[…]` : `${base}.${key}`), name);
    if (this.#isPiped(parameter)) return;
    if (this.#anchor(at, target, this.#facts.received(fn, index).api, text, read)) return;
    if (entered !== undefined && entered.fn === fn) {
      this.#intoCaller(at, entered, index, keys);
      return;
    }
    let known = false;
    let handedOn = false;
    for (const use of this.#facts.usesOf(fn)) {
      if (use.kind === 'called') {
        known = true;
        const argument = use.call.arguments[index];
        if (argument !== undefined) this.#push(at, argument, 'argument', { keys, entered: undefined });
      } else if (use.kind === 'argument') {
        const callee = unwrap(use.call.callee);
        const position = callee.type === 'MemberExpression' ? COLLECTION_CALLBACKS.get(staticKey(callee) ?? '')?.elementParameter : undefined;
        if (callee.type !== 'MemberExpression' || position === undefined || use.keys.length > 0 || use.index !== 0 || !this.#facts.api(callee).isUnknown) {
          handedOn ||= !this.#facts.meaning(use.call.callee).origins.some(isFunction);
          continue;
        }
        known = true;
        if (position.includes(index)) this.#push(at, callee.object, 'element', { keys: position.includes(-1) ? keys : [ELEMENT, ...keys], entered: undefined });
      }
    }
    const isFree = this.#kind === 'owner' || !isConstrained(this.#facts, target, keys);
    const exported = this.#facts.usesOf(fn).some((use) => use.kind === 'exported');
    if (isFree && (!known || exported)) {
      // Who calls a callback, and with what, is the receiver's business.
      this.#emit(at, handedOn && !exported ? { kind: 'unknown', node: target, text, because: 'value', keys } : { kind: 'parameter', node: target, fn, keys, text, exported });
    }
  }

  /** A pipe in the parameter's decorator answers for the value: `@Param('id', ParseIntPipe)`. */
  #isPiped(parameter: TSESTree.Parameter): boolean {
    const decorators = [...(parameter.decorators ?? []), ...(bindingOf(parameter).decorators ?? [])]; // espree has none
    return decorators.some(({ expression }) => expression.type === 'CallExpression' && expression.arguments.some((argument) =>
      this.#facts.api(argument).rows('sanitizers').some((row) => this.#isSafe(row))));
  }

  #intoCaller(item: Item, entered: Entered, index: number, keys: readonly string[]): void {
    const { call, below } = entered;
    const callee = unwrap(call.callee);
    if (entered.as === 'call') {
      const spread = call.arguments.findIndex((argument) => argument.type === 'SpreadElement');
      const argument = call.arguments[index];
      if (argument !== undefined && (spread < 0 || index < spread)) this.#push(item, argument, 'argument', { keys, entered: below });
    } else if (callee.type === 'MemberExpression') {
      const elements = COLLECTION_CALLBACKS.get(staticKey(callee) ?? '')?.elementParameter ?? [];
      if (!elements.includes(index)) return;
      this.#push(item, callee.object, 'element', { keys: entered.as === 'settled' ? keys : [ELEMENT, ...keys], entered: below });
    }
  }

  #member(item: Item, node: TSESTree.MemberExpression): void {
    const name = staticKey(node);
    if (name === 'length') return;
    const keys = [name ?? ELEMENT, ...item.keys];
    const reference = referenceOf(this.#facts, node);
    if (reference !== undefined) {
      const holding = holdingAt(this.#facts, node, { variable: reference.variable, names: [...reference.names, ...item.keys] });
      if (holding.some(({ vouch }) => isEnough(vouch, this.#kind))) return;
      // req.body = schema.parse(req.body): the written value is what is read later.
      const written = this.#memberWrite(node, reference);
      if (written !== undefined) {
        this.#push(item, written, 'property');
        return;
      }
    }
    this.#push(item, node.object, 'property', { keys });
  }

  /** The last value certainly assigned to this very member before it is read. */
  #memberWrite(node: TSESTree.MemberExpression, reference: { variable: Variable; names: readonly string[] }): Node | undefined {
    const spelled = reference.names.join('.');
    let found: Node | undefined;
    for (const { identifier } of reference.variable.references) {
      let member: Node = identifier;
      while (member.parent?.type === 'MemberExpression' && member.parent.object === member) {
        member = member.parent;
        const write = member.parent as Node;
        if (write.type !== 'AssignmentExpression' || write.left !== member || write.operator !== '=' || write.range[1] > node.range[0]) continue;
        const target = referenceOf(this.#facts, member);
        if (target?.names.join('.') !== spelled) continue;
        const block = write.parent.type === 'ExpressionStatement' ? (write.parent.parent as Node) : undefined;
        if (block !== undefined && block.range[0] <= node.range[0] && node.range[1] <= block.range[1]) found = write.right;
      }
    }
    return found;
  }

  #array(item: Item, node: TSESTree.ArrayExpression): void {
    const [key, ...rest] = item.keys;
    if (key !== undefined && /^\d+$/.test(key)) {
      const element = node.elements[Number(key)];
      const spreads = node.elements.some((other) => other?.type === 'SpreadElement');
      if (!spreads) {
        if (element !== null && element !== undefined) this.#push(item, element, 'element', { keys: rest });
        return;
      }
    }
    const keys = key === undefined ? [] : rest;
    for (const element of node.elements) {
      if (element === null) continue;
      if (element.type === 'SpreadElement') this.#push(item, element.argument, 'element', { keys: item.keys });
      else this.#push(item, element, 'element', { keys });
    }
  }

  #object(item: Item, node: TSESTree.ObjectExpression): void {
    const [key, ...rest] = item.keys;
    if (key === undefined) {
      // No object is query text; where a driver takes one, the field with the text is a sink of its own.
      if (this.#kind === 'sql') return;
      for (const entry of node.properties) {
        this.#push(item, entry.type === 'SpreadElement' ? entry.argument : entry.value, 'object', { insideObject: entry.type === 'Property' || item.insideObject });
      }
      return;
    }
    const own = key === ELEMENT ? undefined : property(node, key);
    if (own !== undefined) {
      this.#push(item, own.value, 'property', { keys: rest });
      return;
    }
    for (const entry of node.properties) {
      if (entry.type === 'SpreadElement') this.#push(item, entry.argument, 'property', { keys: item.keys });
      else if (key === ELEMENT || staticKey(entry) === undefined) this.#push(item, entry.value, 'property', { keys: rest });
    }
  }

  #this(item: Item, node: TSESTree.ThisExpression): void {
    const [key, ...rest] = item.keys;
    const meaning = this.#facts.meaning(node);
    if (key === undefined || this.#anchor(item, node, meaning.api)) return;
    const values = this.#facts.valuesOfMember(meaning, key);
    for (const value of values) if (!value.type.startsWith('TS')) this.#push(item, value, 'property', { keys: rest, entered: undefined });
    if (values.length === 0 && !this.#anchor({ ...item, keys: rest }, node, this.#facts.memberOf(meaning, key).api)) {
      this.#emit(item, this.#unknown(node, item.keys, 'value'));
    }
  }

  #call(item: Item, node: CallNode): void {
    const { catalogue } = this.#facts;
    const callee = unwrap(node.callee);
    const api = this.#facts.api(node);
    const settled = api.awaited();
    const admitted = admitsOf(this.#facts, node, item.keys, this.#kind);
    if (admitted === 'harmless') return;
    const receiver = callee.type === 'MemberExpression' ? callee.object : undefined;
    const name = calleeName(callee) ?? '';
    const method = receiver !== undefined && this.#facts.api(callee).isUnknown ? catalogue.anything.member(name).result() : catalogue.graph.none;
    if (this.#kind === 'secret' && settled.rows('sanitizers').length > 0) this.#drawnInside(item, node);
    if (this.#anchor(item, node, settled)) return;
    if (method.rows('sanitizers').some((row) => this.#isSafe(row))) return;

    if (receiver !== undefined && CONTAINER_METHODS.has(name) && this.#facts.api(callee).isUnknown) {
      this.#container(item, node, receiver, name);
      return;
    }
    // What a call carries on is said of what is called: a function that returns String(x) is not String.
    const called = node.type === 'NewExpression' ? api : this.#facts.api(callee).result();
    const carried = [...called.awaited().rows('propagators'), ...method.rows('propagators'), ...(method.isUnknown ? this.#sanitizersAsCarriers(called.awaited()) : [])];
    let understood = false;
    for (const row of carried) {
      understood = true;
      for (const from of row.from) this.#carry(item, node, receiver, from, outcomeKeys(settled, item.keys));
    }
    for (const fn of this.#facts.functionsOf(callee)) {
      understood = true;
      this.#enter(item, fn, node, 'call', item.keys);
    }
    if (!understood) this.#opaque(item, node, called);
  }

  /** Arithmetic on what was drawn at random makes a code of it: `Math.floor(Math.random() * 1e6)`. */
  #drawnInside(item: Item, node: CallNode): void {
    for (const call of within(node, this.#facts.index.calls)) {
      const row = this.#facts.api(call).rows('sensitive').find(({ is }) => is === 'drawn');
      if (row !== undefined) this.#emit(item, { kind: 'made', node: call, row, text: this.#spell(call, []) });
    }
  }

  /** A sanitizer for other kinds carries the value on for this one. */
  #sanitizersAsCarriers(api: Api): readonly { readonly from: readonly ['(*)'] }[] {
    return api.rows('sanitizers').length > 0 ? [{ from: ['(*)'] }] : [];
  }

  #carry(item: Item, node: CallNode, receiver: Node | undefined, from: string, keys: readonly string[]): void {
    if (from === 'this') {
      if (receiver !== undefined) this.#push(item, receiver, 'carried', { keys });
      return;
    }
    node.arguments.forEach((argument, index) => {
      if (from === '(*)' || from === `(${index})` || (from === '(1..)' && index > 0)) {
        this.#push(item, argument.type === 'SpreadElement' ? argument.argument : argument, 'carried', { keys });
      }
    });
  }

  /** What arrays, maps, sets and promises do: `join`, `map`, `get`, `then`. */
  #container(item: Item, node: CallNode, receiver: Node, name: string): void {
    const how = CONTAINER_METHODS.get(name);
    const [first] = node.arguments;
    const [key, ...rest] = item.keys;
    switch (how) {
      case 'same':
        if (name === 'filter' && first !== undefined && this.#facts.functionsOf(first).some((fn) => vouchesOfCallback(this.#facts, fn).some((vouch) => isEnough(vouch, this.#kind)))) break;
        this.#push(item, receiver, 'carried');
        if (name === 'concat') for (const argument of node.arguments) this.#push(item, argument, 'carried');
        break;
      case 'element':
        this.#push(item, receiver, 'element', { keys: [ELEMENT, ...item.keys] });
        break;
      case 'text':
        this.#push(item, receiver, 'text', { keys: [ELEMENT], hole: receiver });
        if (first !== undefined && name === 'join') this.#push(item, first, 'text', { keys: [], hole: first });
        break;
      case 'mapped':
        if (first !== undefined) for (const fn of this.#facts.functionsOf(first)) this.#enter(item, fn, node, 'element', key === undefined ? [] : rest);
        break;
      case 'reduced':
        if (first !== undefined) for (const fn of this.#facts.functionsOf(first)) this.#enter(item, fn, node, 'element', item.keys);
        if (node.arguments[1] !== undefined) this.#push(item, node.arguments[1], 'carried');
        break;
      case 'settled':
        if (first !== undefined) for (const fn of this.#facts.functionsOf(first)) this.#enter(item, fn, node, 'settled', item.keys);
        break;
      default:
    }
  }

  #enter(item: Item, fn: FunctionNode, call: CallNode, as: Entered['as'], keys: readonly string[]): void {
    let depth = 0;
    for (let at = item.entered; at !== undefined; at = at.below) {
      depth += 1;
      if (at.fn === fn) return; // recursion adds no new origins
    }
    if (depth >= DEPTH_LIMIT) return;
    for (const value of this.#facts.index.returns.get(fn) ?? []) {
      this.#push(item, value, 'returned', { keys, entered: { fn, call, as, below: item.entered } });
    }
  }

  /** A call that cannot be read. */
  #opaque(item: Item, node: CallNode, api: Api): void {
    const identities = api.rows('identities');
    if (identities.length > 0) {
      const callee = unwrap(node.callee);
      for (const { is } of identities) {
        if (is === 'this') {
          if (callee.type === 'MemberExpression') this.#push(item, callee.object, 'carried');
        } else {
          const argument = is === '(last)' ? node.arguments.at(-1) : node.arguments[Number(is.slice(1, -1))];
          if (argument !== undefined) this.#push(item, argument, 'carried');
        }
      }
      return;
    }
    if (node.type === 'NewExpression' && this.#kind === 'owner' && calleeName(node.callee) === 'ObjectId') {
      for (const argument of node.arguments) this.#push(item, argument, 'carried');
      return;
    }
    if (node.type === 'NewExpression' && node.callee.type === 'Identifier') {
      const [first] = node.arguments;
      if (['Map', 'Set', 'Array'].includes(node.callee.name)) {
        if (first !== undefined) this.#push(item, first, 'carried');
        return;
      }
      const [key] = item.keys;
      if (key !== undefined) {
        const values = this.#facts.valuesOfMember(this.#facts.meaning(node), key);
        for (const value of values) if (!value.type.startsWith('TS')) this.#push(item, value, 'property', { keys: item.keys.slice(1) });
        if (values.length > 0) return;
      }
    }
    const made = node.type === 'CallExpression' ? this.#facts.summaryOf(node)?.returned(this.#kind, item.keys) : undefined;
    const required = made === undefined && node.type === 'CallExpression' && calleeName(node.callee) === 'require' ? this.#facts.elsewhere(node)?.beginnings(this.#kind, item.keys) : undefined;
    this.#begin(item, node, made ?? required, 'call');
  }

  /** Goes on from what another file says of a value; without that it is unknown. */
  #begin(item: Item, node: Node, beginnings: Beginnings | undefined, because: 'imported' | 'call'): void {
    for (const row of beginnings?.sources ?? []) this.#emit(item, { kind: 'source', node, read: node, row, text: this.#spell(node, item.keys), keys: item.keys, rest: item.keys });
    const handed = node.type === 'CallExpression' ? node.arguments : [];
    for (const row of beginnings?.made ?? []) this.#emit(item, { kind: 'made', node, row, text: this.#spell(node, item.keys) });
    for (const { index, keys, inText } of beginnings?.parameters ?? []) {
      const argument = handed[index];
      if (argument !== undefined) this.#push(item, argument.type === 'SpreadElement' ? argument.argument : argument, 'carried', inText ? { keys, hole: argument } : { keys });
    }
    if (beginnings?.unseen !== false) this.#emit(item, this.#unknown(node, item.keys, because));
  }
}

/** The names to select from the written value to get what `keys` select from the bound name. */
function select(pattern: readonly PatternKey[], keys: readonly string[]): readonly string[] {
  const before = pattern.flatMap((key) => (key.kind === 'member' ? [key.name] : key.kind === 'element' ? [ELEMENT] : []));
  return [...before, ...keys];
}

/** True when the declared type of a parameter leaves no text of a client's choosing. */
function isConstrained(facts: Facts, target: Node, keys: readonly string[]): boolean {
  if (!('typeAnnotation' in target) || target.typeAnnotation === undefined || target.typeAnnotation === null) return false;
  let type = (target.typeAnnotation as TSESTree.TSTypeAnnotation).typeAnnotation;
  for (const key of keys) {
    const members = membersOf(facts, type);
    const member = key === ELEMENT && type.type === 'TSArrayType' ? type.elementType : members.find((entry) => entry.type === 'TSPropertySignature' && staticKey(entry) === key);
    if (member === undefined) return false;
    type = member.type === 'TSPropertySignature' ? (member.typeAnnotation?.typeAnnotation ?? type) : (member as TSESTree.TypeNode);
  }
  return isClosedType(facts, type);
}

function membersOf(facts: Facts, type: TSESTree.TypeNode, seen: readonly Node[] = []): readonly TSESTree.TypeElement[] {
  if (type.type === 'TSTypeLiteral') return type.members;
  if (type.type !== 'TSTypeReference') return [];
  const declaration = facts.typeDeclaration(type);
  if (declaration?.type === 'TSInterfaceDeclaration') return declaration.body.body;
  return declaration?.type === 'TSTypeAliasDeclaration' && !seen.includes(declaration) ? membersOf(facts, declaration.typeAnnotation, [...seen, declaration]) : [];
}

function isClosedType(facts: Facts, type: TSESTree.TypeNode, seen: Set<Node> = new Set()): boolean {
  switch (type.type) {
    case 'TSNumberKeyword':
    case 'TSBooleanKeyword':
    case 'TSBigIntKeyword':
    case 'TSNullKeyword':
    case 'TSUndefinedKeyword':
    case 'TSLiteralType': return true;
    case 'TSUnionType': return type.types.every((member) => isClosedType(facts, member, seen));
    case 'TSArrayType': return isClosedType(facts, type.elementType, seen);
    case 'TSTypeOperator': return type.operator === 'keyof' || (type.typeAnnotation !== undefined && isClosedType(facts, type.typeAnnotation, seen));
    case 'TSTypeReference': {
      if (type.typeName.type === 'Identifier' && type.typeName.name === 'Date') return true;
      const declaration = facts.typeDeclaration(type);
      if (declaration?.type === 'TSEnumDeclaration') return true;
      if (declaration?.type !== 'TSTypeAliasDeclaration') return false;
      // A type that contains itself adds no text by that: `type Numbers = number | Numbers[]`.
      return seen.has(declaration) || isClosedType(facts, declaration.typeAnnotation, seen.add(declaration));
    }
    default: return false;
  }
}

/** The name in a check's outcome that holds the value is none of the value's own: `schema.validate(x).value.id` carries `x.id`. */
function outcomeKeys(outcome: Api, keys: readonly string[]): readonly string[] {
  const [key, ...rest] = keys;
  if (key === undefined || key === ELEMENT) return keys;
  const held = outcome.member(key);
  return held.rows('vouched').length > 0 || held.rows('sanitizers').length > 0 ? rest : keys;
}
