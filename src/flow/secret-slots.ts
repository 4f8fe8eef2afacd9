/**
 * Secrets by the place they fill: options and arguments that models call secret, and the texts the program puts there,
 * whatever lies between. A text that only stands in for a missing variable belongs to secret-fallbacks.ts.
 */
import { dirname, relative, sep } from 'node:path';
import { optionIn, registered } from '../facts/settings.js';
import { assignedPositions, positionsIn, positionsOf, type Position } from '../facts/positions.js';
import type { Facts } from '../facts/facts.js';
import type { SecretSlotRow } from '../models/schema.js';
import { isPlaceholder, isReference } from '../secrets/placeholder.js';
import { opensNothing } from '../secrets/logins.js';
import { payloadOf } from '../secrets/proof.js';
import { isDevelopmentOnly } from './environment.js';
import { calleeName, contains, parentOf, property, staticKey, staticString, unwrap, wrapped, type CallNode, type Node } from '../syntax/tree.js';

/** A text that is a secret because of where it is put. */
export interface SecretInSlot {
  /** What a report points at: the text itself, or what is put into the slot where another file holds the text. */
  readonly node: Node;
  readonly is: SecretSlotRow['is'];
  /** How the slot reads: "`secret` of session()", "argument 2 of jwt.sign()". */
  readonly spelled: string;
  /** How the environment variable that should take its place is mostly called: `JWT_SECRET`. */
  readonly variable: string;
  /** The file that holds the text, where it is not this one, as this one would import it. */
  readonly elsewhere: string | undefined;
}

/** A place for a secret, and what is put there. */
export interface SecretSlot {
  readonly row: SecretSlotRow;
  readonly value: Node;
  readonly call: CallNode | undefined;
  readonly spelled: string;
}

/** Every text of the program that is used as a secret in this file, once. */
export function secretsInSlots(facts: Facts): readonly SecretInSlot[] {
  const found = new Map<Node, SecretInSlot>();
  for (const slot of secretSlots(facts)) {
    for (const { node, text, elsewhere } of textsIn(facts, slot.value)) {
      if (found.has(node) || standInsOf(facts, node).length > 0 || !isSecretText(facts, slot, text) || isDevelopmentOnly(facts, node)) continue;
      found.set(node, { node, is: slot.row.is, spelled: slot.spelled, variable: slot.row.variable, elsewhere });
    }
  }
  return [...found.values()].sort((a, b) => a.node.range[0] - b.node.range[0]);
}

const slotsOfFiles = new WeakMap<Facts, readonly SecretSlot[]>();

/** The places of a file that models call secret. */
export function secretSlots(facts: Facts): readonly SecretSlot[] {
  let slots = slotsOfFiles.get(facts);
  if (slots === undefined) {
    slots = !facts.specifiers.some((specifier) => facts.catalogue.hasRowsOf('secretSlots', specifier)) ? [] : [
      ...facts.index.calls.flatMap((call) =>
        [...positionsOf(facts, call), ...registered(facts, call).flatMap(({ api, bag }) => (bag === undefined ? [] : positionsIn(facts, bag, api)))]
          .flatMap((position) => slotsAt(facts, position, call))),
      ...assignedPositions(facts).flatMap((position) => slotsAt(facts, position, undefined)),
      ...typedObjects(facts).flatMap(({ name, value }) => positionsIn(facts, value, facts.api(name)).flatMap((position) => slotsAt(facts, position, undefined))),
    ];
    slotsOfFiles.set(facts, slots);
  }
  return slots;
}

/** Bags that say by their type whose options they are: `export const authOptions: NextAuthOptions = { … }`. */
function typedObjects(facts: Facts): readonly { readonly name: Node; readonly value: Node }[] {
  // Nothing imported, or a file that concerns no model.
  if (facts.index.imports.length === 0) return [];
  return facts.file.ast.body.flatMap((statement) => {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declaration?.type !== 'VariableDeclaration') return [];
    return declaration.declarations.flatMap(({ id, init }) => (id.type === 'Identifier' && id.typeAnnotation !== undefined && init !== null && unwrap(init).type === 'ObjectExpression' ? [{ name: id, value: init }] : []));
  });
}

function slotsAt(facts: Facts, { node, api }: Position, call: CallNode | undefined): readonly SecretSlot[] {
  return api.rows('secretSlots').map((row) => ({ row, value: node, call, spelled: spelling(facts, node, call) }));
}

function spelling(facts: Facts, node: Node, call: CallNode | undefined): string {
  const holder = parentOf(wrapped(node));
  if (call === undefined) {
    if (holder?.type === 'AssignmentExpression') return `\`${facts.file.text.slice(...holder.left.range)}\``;
    return holder?.type === 'Property' ? `\`${staticKey(holder) ?? ''}\`` : 'this option';
  }
  const named = call.callee.type === 'Super' ? 'super' : (spelledCallee(call.callee) ?? calleeName(call.callee) ?? 'this call');
  const callee = call.type === 'NewExpression' ? `new ${named}()` : `${named}()`;
  const key = keyAround(node, call);
  if (key !== undefined) return `\`${key}\` of ${callee}`;
  const index = call.arguments.findIndex((argument) => unwrap(argument) === unwrap(node));
  return index < 0 ? `an option of ${callee}` : call.arguments.length === 1 ? `the argument of ${callee}` : `argument ${index + 1} of ${callee}`;
}

/** The option that a value inside a call's arguments belongs to. */
function keyAround(node: Node, call: CallNode): string | undefined {
  for (let at: Node | undefined = node; at !== undefined && at !== call; at = parentOf(at)) if (at.type === 'Property') return staticKey(at);
  return undefined;
}

/** `jwt.sign`, `session`: names and members only, and no long chains. */
function spelledCallee(callee: Node): string | undefined {
  const inner = unwrap(callee);
  if (inner.type === 'Identifier') return inner.name;
  if (inner.type === 'ThisExpression') return 'this';
  if (inner.type !== 'MemberExpression') return undefined;
  const object = spelledCallee(inner.object);
  const name = staticKey(inner);
  return name === undefined ? undefined : object === undefined ? name : `${object}.${name}`;
}

/** A text that an expression may be, where it is written. */
interface WrittenText {
  readonly node: Node;
  readonly text: string;
  readonly elsewhere: string | undefined;
}

const DEPTH_LIMIT = 8;

/** Every text that an expression may be: through bindings, members, calls that carry a value on, lists and other files. */
export function textsIn(facts: Facts, node: Node, depth = 0): readonly WrittenText[] {
  if (depth > DEPTH_LIMIT) return [];
  const whole = textOf(facts, node);
  if (whole !== undefined) return [{ node: unwrap(node), text: whole, elsewhere: undefined }];
  const found = facts.meaning(node).origins.flatMap((origin): readonly WrittenText[] => {
    const text = textOf(facts, origin);
    if (text !== undefined) return [{ node: origin, text, elsewhere: undefined }];
    switch (origin.type) {
      case 'ArrayExpression': return origin.elements.flatMap((element) => (element === null || element.type === 'SpreadElement' ? [] : textsIn(facts, element, depth + 1)));
      case 'CallExpression':
      case 'NewExpression': return [...carriedInto(facts, origin, depth), ...textsElsewhere(facts, origin, node)];
      default: return textsElsewhere(facts, origin, node);
    }
  });
  return found.filter((one, index) => found.findIndex((other) => other.node === one.node && other.text === one.text) === index);
}

/** What goes into a call that carries a value on: `Buffer.from('…')`, `new TextEncoder().encode('…')`. */
function carriedInto(facts: Facts, call: CallNode, depth: number): readonly WrittenText[] {
  const callee = unwrap(call.callee);
  const method = callee.type === 'MemberExpression' && facts.api(callee).isUnknown ? facts.catalogue.anything.member(staticKey(callee) ?? '').result() : facts.catalogue.graph.none;
  const made = call.type === 'NewExpression' ? facts.api(callee).instance() : facts.api(callee).result();
  return [...made.awaited().rows('propagators'), ...method.rows('propagators')].flatMap(({ from }) =>
    from.flatMap((one): readonly WrittenText[] => {
      if (one === 'this') return callee.type === 'MemberExpression' ? textsIn(facts, callee.object, depth + 1) : [];
      return call.arguments.flatMap((argument, index) =>
        argument.type !== 'SpreadElement' && (one === '(*)' || one === `(${index})` || (one === '(1..)' && index > 0)) ? textsIn(facts, argument, depth + 1) : []);
    }));
}

/** What another file says a value is, when it says nothing but texts. */
function textsElsewhere(facts: Facts, origin: Node, node: Node): readonly WrittenText[] {
  const other = facts.elsewhere(origin);
  if (other === undefined) return [];
  const [texts, places] = [other.texts(), other.places];
  const [place] = places;
  if (place === undefined || texts.length === 0 || texts.length !== places.length) return [];
  return texts.filter((text) => !text.includes('\0')).map((text) => ({ node: unwrap(node), text, elsewhere: pathFrom(facts.file.filename, place.filename) }));
}

/** How a file would import another one: `../config.ts`. */
function pathFrom(filename: string, other: string): string {
  const path = relative(dirname(filename), other).split(sep).join('/');
  return path.startsWith('.') ? path : `./${path}`;
}

/** The text an expression is for certain: a literal, a template without holes, or a sum of such. */
function textOf(facts: Facts, node: Node, depth = 0): string | undefined {
  const inner = unwrap(node);
  if (depth > DEPTH_LIMIT) return undefined;
  const again = (part: Node): string | undefined => {
    const own = textOf(facts, part, depth + 1);
    if (own !== undefined) return own;
    const [origin, ...others] = facts.meaning(part).origins;
    return origin === undefined || others.length > 0 || origin === unwrap(part) ? undefined : textOf(facts, origin, depth + 1);
  };
  switch (inner.type) {
    case 'Literal': return typeof inner.value === 'string' ? inner.value : undefined;
    case 'TemplateLiteral': {
      const holes = inner.expressions.map(again);
      return holes.includes(undefined) ? undefined : inner.quasis.map((quasi, index) => quasi.value.cooked + (holes[index] ?? '')).join('');
    }
    case 'BinaryExpression': {
      if (inner.operator !== '+') return undefined;
      const [left, right] = [again(inner.left), again(inner.right)];
      return left === undefined || right === undefined ? undefined : left + right;
    }
    default: return undefined;
  }
}

/** Where a text stands in for something that is missing: where it is written, or wherever the constant is read that holds it. */
export function standInsOf(facts: Facts, text: Node): readonly (StandIn & { readonly node: Node })[] {
  const own = standsInFor(facts, text);
  if (own !== undefined) return [{ ...own, node: text }];
  const holder = parentOf(wrapped(text));
  const variable = holder?.type === 'VariableDeclarator' && holder.id.type === 'Identifier' && holder.init !== null && unwrap(holder.init) === text ? facts.variableOf(holder.id) : undefined;
  if (variable === undefined) return [];
  const reads = facts.readsOf(variable);
  const standIns = reads.flatMap((read) => {
    const place = standsInFor(facts, read);
    return place === undefined ? [] : [{ ...place, node: read }];
  });
  // Put into the slot by itself somewhere, it is a secret in the code whatever else it stands in for.
  return reads.every((read) => standIns.some(({ node }) => node === read) || isCompared(read)) ? standIns : [];
}

const isCompared = (read: Node): boolean => /^[!=]==?$/.test((parentOf(wrapped(read)) as { readonly operator?: string } | undefined)?.operator ?? '');

interface StandIn {
  /** The expression, pattern or assignment that takes the text when the other is missing. */
  readonly whole: Node;
  readonly missing: Node | undefined;
}

/** What a text stands in for where it is written: the left side of `||` and `??`, the name with a default, the other side of a ternary. */
export function standsInFor(facts: Facts, text: Node): StandIn | undefined {
  let child = wrapped(text);
  for (let parent = parentOf(child); parent !== undefined; child = wrapped(parent), parent = parentOf(child)) {
    switch (parent.type) {
      case 'LogicalExpression':
        if (parent.operator !== '&&') {
          if (child !== parent.right) continue;
          return unwrap(parent.left).type === 'Literal' ? undefined : { whole: parent, missing: parent.left };
        }
        continue;
      case 'ConditionalExpression':
        if (child === parent.test) return undefined;
        if (variablesIn(facts, parent.test).length > 0) return { whole: parent, missing: parent.test };
        // A choice between a text and something else: which of them counts, the test knows.
        if (textOf(facts, child === parent.consequent ? parent.alternate : parent.consequent) === undefined) return { whole: parent, missing: undefined };
        continue;
      case 'AssignmentPattern': return child === parent.right ? { whole: parent, missing: parent.left } : undefined;
      case 'AssignmentExpression': return child === parent.right && (parent.operator === '||=' || parent.operator === '??=') ? { whole: parent, missing: parent.left } : undefined;
      // A call around it makes something of it: Buffer.from(a || 'b') is met at the `||`.
      default: return undefined;
    }
  }
  return undefined;
}

/** Reads of environment variables inside an expression, each with its name. */
export function variablesIn(facts: Facts, node: Node): readonly { readonly node: Node; readonly name: string }[] {
  return environmentReads(facts).filter((read) => contains(node, read.node));
}

const readsOfFiles = new WeakMap<Facts, readonly { readonly node: Node; readonly name: string }[]>();

/** Every read of an environment variable by its name: `process.env.X`, `Deno.env.get('X')`, and names that stand for one. */
export function environmentReads(facts: Facts): readonly { readonly node: Node; readonly name: string }[] {
  let reads = readsOfFiles.get(facts);
  if (reads === undefined) {
    reads = [...facts.index.members, ...facts.index.calls].flatMap((node) => {
      const name = node.type === 'MemberExpression' ? staticKey(node) : staticString(node.arguments[0]);
      return name !== undefined && /^\w*[A-Z]\w*$/.test(name) && facts.api(node).rows('sources').some(({ kind }) => kind === 'environment') ? [{ node, name }] : [];
    });
    readsOfFiles.set(facts, reads);
  }
  return reads;
}

/** True for a text that opens or signs something where the slot says it does. */
export function isSecretText(facts: Facts, { row, value }: Pick<SecretSlot, 'row' | 'value'>, text: string): boolean {
  switch (row.is) {
    // Whoever knows it forges what it signs: a placeholder that was forgotten is known best of all.
    case 'signing': return text !== '' && !isForLooks(value) && !/^https?:\/\/|^MI[A-Z]{2}|-----BEGIN (?:[A-Z]+ )?(?:PUBLIC KEY|CERTIFICATE)-----/.test(text);
    case 'password': return isPassword(text, row.host === undefined ? undefined : hostBeside(facts, value, row));
    case 'key': return isKeyText(text);
  }
}

/** @param host where it opens something; empty: this machine; undefined: nobody says */
export function isPassword(text: string, host: string | undefined): boolean {
  return !opensNothing({ user: '', password: text, host: host === undefined ? '' : host === '' ? 'localhost' : host, isAsked: true });
}

/** Keys are drawn by machines: with digits among the letters, and long. What people put in their place is not. */
export function isKeyText(text: string): boolean {
  return text.length >= 12 && !isPlaceholder(text) && !isReference(text) && !/\s/.test(text) && /\d/.test(text) && /[a-z]/i.test(text) && !/^[A-Z][A-Z_\d]*$/.test(text) && !/^(?:pk[_.]|sb_publishable_|phc_|https?:)/.test(text) && !isPublicToken(text);
}

/** What nobody gains by forging: a cookie that keeps the theme or the language. Its name is taken at its word (docs/limits.md, "House names"). */
function isForLooks(value: Node): boolean {
  const holder = parentOf(wrapped(value));
  const bag = holder?.type === 'Property' ? parentOf(holder) : undefined;
  const name = bag?.type === 'ObjectExpression' ? staticString(property(bag, 'name')?.value) : undefined;
  return name !== undefined && FOR_LOOKS.test(name);
}

const FOR_LOOKS = /theme|locale|lang(?:uage)?|i18n|colou?r|toast|dark-?mode/i;

/** A JWT made for browsers, as Supabase hands out: it says so itself. */
function isPublicToken(text: string): boolean {
  return text.startsWith('eyJ') && /^anon$/.test(String(payloadOf(text)?.['role']));
}

/** The host that the bag with this value names; empty where the driver takes this machine; undefined where nobody can tell. */
function hostBeside(facts: Facts, value: Node, { host }: SecretSlotRow): string | undefined {
  const holder = parentOf(wrapped(value));
  // new Sequelize('shop', 'shop', 'password', { host }): beside an argument the options come last.
  const bag = holder?.type === 'Property' ? parentOf(holder) : holder?.type === 'NewExpression' || holder?.type === 'CallExpression' ? holder.arguments.at(-1) : undefined;
  if (bag?.type !== 'ObjectExpression' || host === undefined) return undefined;
  const values = optionIn(facts, bag, host);
  const literals = values.flatMap((one) => (one.state === 'literal' && typeof one.value === 'string' ? [one.value] : one.state === 'absent' ? [''] : []));
  return literals.length > 0 ? literals[0] : undefined;
}
