/**
 * What the limiters of a file let through: their numbers, whom they count, and what takes their effect away.
 */
import { assignedPositions } from '../facts/positions.js';
import type { Facts } from '../facts/facts.js';
import { placeOf, settingsOf, valuesOf, type OptionValue, type Setting } from '../facts/settings.js';
import type { OptionNames, RateLimitSettingsRow } from '../models/schema.js';
import { functionAround, isFunction, parentOf, staticKey, staticString, unwrap, within, type CallNode, type FunctionNode, type Node } from '../syntax/tree.js';
import { isDevelopmentOnly } from './environment.js';
import type { Flows } from './flows.js';
import { keyIn, keyOfCall, type Key } from './limit-keys.js';

/** Requests per window; where the code leaves a choice, the strictest reading of it. */
export interface Rate {
  readonly max: number;
  readonly windowMs: number;
}

export interface RateLimit {
  readonly setting: Setting<RateLimitSettingsRow>;
  /** Undefined: the numbers come from the environment, from another file, or are computed. */
  readonly rate: Rate | undefined;
  /** The option that sets the number; the call where it is left out. */
  readonly place: Node;
  /** The number, where it is written out in place. */
  readonly number: Node | undefined;
  /** True when requests that are refused are never counted. */
  readonly skipsFailed: Node | undefined;
  /** Whom the options say it counts; undefined where each counting call says it. */
  readonly key: Key | undefined;
}

/** Every limiter of the file whose options are described. */
export function rateLimits(facts: Facts, flows: Flows): readonly RateLimit[] {
  return settingsOf(facts, 'rate-limit').filter((setting) => !isOtherForm(facts, setting)).map((setting): RateLimit => {
    const { row, call } = setting;
    const max = partOf(facts, setting, row.max);
    const numbers = numbersIn(facts, max, 1) ?? (isAbsent(max) ? asList(row.defaults.max) : undefined);
    const windows = windowsOf(facts, setting, row.window) ?? (isAbsent(partOf(facts, setting, row.window)) ? asList(row.defaults.windowMs) : undefined);
    const blocks = row.block === undefined ? [] : windowsOf(facts, setting, row.block) ?? (isAbsent(setting.option(row.block)) ? [] : undefined);
    const written = max.find((value) => value.state === 'literal' || value.state === 'unknown');
    return {
      setting,
      rate: numbers === undefined || windows === undefined || blocks === undefined ? undefined : { max: Math.min(...numbers), windowMs: Math.max(...windows, ...blocks) },
      place: written !== undefined && 'node' in written ? placeOf(wholeChoice(written.node)) : call,
      number: max.length === 1 && written?.state === 'literal' && isWrittenIn(call, written.node) ? written.node : undefined,
      skipsFailed: switchedOn(facts, setting, row.skipFailed),
      key: row.key === undefined ? undefined : keyIn(facts, flows, setting.option(row.key)),
    };
  });
}

/** The limiters that a value is, made once for the whole file; undefined where one of its origins is something else. */
export function limitsMadeBy(facts: Facts, flows: Flows, origins: readonly Node[]): readonly RateLimit[] | undefined {
  if (!origins.every(({ type }) => type === 'CallExpression' || type === 'NewExpression')) return undefined;
  const limits = rateLimits(facts, flows);
  // The numbers of one that a function makes may be its callers'.
  const found = origins.map((origin) => limits.filter(({ setting }) => setting.call === origin && functionAround(setting.call) === undefined));
  return found.some((list) => list.length === 0) ? undefined : found.flat();
}

/** Options that another row of the same model describes: a bag where this one takes numbers, a list where it takes a bag. */
function isOtherForm(facts: Facts, { row, bag }: Setting<RateLimitSettingsRow>): boolean {
  if (bag === undefined) return false;
  const values = valuesOf(facts, bag);
  return typeof row.max === 'number' ? values.some(({ state }) => state === 'bag') : values.some(({ state }) => state === 'list' || state === 'literal');
}

/** `production ? 10 : 100`, of which this is one side. */
function wholeChoice(node: Node): Node {
  const parent = parentOf(node);
  return parent?.type === 'ConditionalExpression' || parent?.type === 'LogicalExpression' ? wholeChoice(parent) : node;
}

const asList = (value: number | undefined): readonly number[] | undefined => (value === undefined ? undefined : [value]);
const isAbsent = (values: readonly OptionValue[]): boolean => values.every(({ state }) => state === 'absent');
const isWrittenIn = (call: CallNode, node: Node): boolean => node.range[0] > call.range[0] && node.range[1] < call.range[1];

function partOf(facts: Facts, { call, bag, option }: Setting<RateLimitSettingsRow>, part: OptionNames | number): readonly OptionValue[] {
  if (typeof part !== 'number') return option(part);
  const pair = bag === undefined ? undefined : valuesOf(facts, bag).find((value) => value.state === 'list');
  const node = pair?.state === 'list' ? pair.elements[part] : call.arguments[part];
  return node === undefined ? [{ state: 'absent' }] : valuesOf(facts, node);
}

/** Values that production may have; all of them where that leaves none. */
function inProduction(facts: Facts, values: readonly OptionValue[]): readonly OptionValue[] {
  const kept = values.filter((value) => value.state === 'absent' || !isDevelopmentOnly(facts, value.node));
  return kept.length === 0 ? values : kept;
}

/** All numbers an option may be; undefined when one of them cannot be told, or is none that limits. */
function numbersIn(facts: Facts, values: readonly OptionValue[], factor: number): readonly number[] | undefined {
  const found = inProduction(facts, values).map((value): readonly number[] | undefined => {
    switch (value.state) {
      case 'literal': return typeof value.value === 'number' ? [value.value * factor] : undefined;
      case 'unknown': return computed(facts, value.node)?.map((number) => number * factor);
      case 'function': {
        const returned = facts.index.returns.get(value.fn) ?? [];
        return returned.length === 0 ? undefined : numbersIn(facts, returned.flatMap((node) => valuesOf(facts, node)), factor);
      }
      default: return undefined;
    }
  });
  const all = found.flatMap((numbers) => numbers ?? [Number.NaN]);
  // Zero and less mean "none" in one release and "any number" in another.
  return all.length === 0 || all.some((number) => !(number > 0)) ? undefined : all;
}

const NUMBER_LIMIT = 8;

/** What arithmetic comes to: `15 * 60 * 1000`, `15 * MINUTE`, `Infinity`, `Number('5')`. */
function computed(facts: Facts, node: Node, depth = 0): readonly number[] | undefined {
  const inner = unwrap(node);
  if (depth > 8) return undefined;
  const side = (at: Node): readonly number[] | undefined => {
    const numbers = valuesOf(facts, at).map((value) =>
      value.state === 'literal' && typeof value.value === 'number' ? [value.value] : value.state === 'unknown' && value.node !== inner ? computed(facts, value.node, depth + 1) : undefined);
    return numbers.some((list) => list === undefined) ? undefined : numbers.flatMap((list) => list ?? []);
  };
  switch (inner.type) {
    case 'BinaryExpression': {
      const [left, right] = [inner.left.type === 'PrivateIdentifier' ? undefined : side(inner.left), side(inner.right)];
      if (left === undefined || right === undefined || left.length * right.length > NUMBER_LIMIT) return undefined;
      const all = left.flatMap((a) => right.map((b) => calculated(inner.operator, a, b)));
      return all.some((number) => number === undefined) ? undefined : all.flatMap((number) => number ?? []);
    }
    case 'Identifier':
      return inner.name === 'Infinity' && facts.variableOf(inner) === undefined ? [Number.POSITIVE_INFINITY] : undefined;
    case 'MemberExpression':
      return inner.object.type === 'Identifier' && inner.object.name === 'Number' && /^(?:MAX_|POSITIVE_)/.test(staticKey(inner) ?? '') ? [Number.POSITIVE_INFINITY] : undefined;
    case 'CallExpression': {
      const [argument] = inner.arguments;
      const text = staticString(argument);
      return inner.callee.type === 'Identifier' && /^(?:Number|parseInt)$/.test(inner.callee.name) && text !== undefined ? [Number(text)] : undefined;
    }
    default: return undefined;
  }
}

function calculated(operator: string, a: number, b: number): number | undefined {
  switch (operator) {
    case '*': return a * b;
    case '+': return a + b;
    case '-': return a - b;
    case '/': return a / b;
    case '**': return a ** b;
    default: return undefined;
  }
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:ms|msecs?|milliseconds?)?$/, 1], [/^(?:s|secs?|seconds?)$/, SECOND], [/^(?:m|mins?|minutes?)$/, MINUTE], [/^(?:h|hrs?|hours?)$/, HOUR],
  [/^(?:d|days?)$/, DAY], [/^(?:w|weeks?)$/, 7 * DAY], [/^(?:months?)$/, 30 * DAY], [/^(?:y|years?)$/, 365 * DAY],
];
const FACTORS: Readonly<Record<RateLimitSettingsRow['windowUnit'], number>> = { ms: 1, s: SECOND, min: MINUTE, text: 1 };

const unitOf = (name: string): number | undefined => UNITS.find(([pattern]) => pattern.test(name))?.[1];

/** The windows an option may name, in milliseconds. */
function windowsOf(facts: Facts, setting: Setting<RateLimitSettingsRow>, part: OptionNames | number): readonly number[] | undefined {
  const found = inProduction(facts, partOf(facts, setting, part)).map((value): readonly number[] | undefined => {
    if (value.state === 'literal' && typeof value.value === 'string') return asList(spoken(value.value));
    if (value.state === 'bag') return asList(summed(facts, value.node));
    return value.state === 'literal' && value.value === 0 ? [0] : numbersIn(facts, [value], FACTORS[setting.row.windowUnit]);
  });
  return found.some((list) => list === undefined) ? undefined : found.flatMap((list) => list ?? []);
}

/** `15 m`, `15 minutes`, `h`. */
function spoken(text: string): number | undefined {
  const match = /^\s*(\d+(?:\.\d+)?)?\s*([a-z]*)\s*$/i.exec(text);
  const unit = match === null ? undefined : unitOf((match[2] ?? '').toLowerCase());
  return match === null || unit === undefined || text.trim() === '' ? undefined : Number(match[1] ?? 1) * unit;
}

/** `{ hour: 1, min: 30 }`. */
function summed(facts: Facts, bag: Node): number | undefined {
  if (bag.type !== 'ObjectExpression' || bag.properties.length === 0) return undefined;
  const parts = bag.properties.map((entry): number => {
    const unit = entry.type === 'Property' ? unitOf(staticKey(entry) ?? '?') : undefined;
    const [number, ...others] = entry.type === 'Property' ? numbersIn(facts, valuesOf(facts, entry.value), 1) ?? [] : [];
    return unit === undefined || number === undefined || others.length > 0 ? Number.NaN : unit * number;
  });
  const total = parts.reduce((sum, part) => sum + part, 0);
  return Number.isNaN(total) ? undefined : total;
}

/** The place of an option that is `true` wherever production runs it. */
function switchedOn(facts: Facts, setting: Setting<RateLimitSettingsRow>, names: OptionNames | undefined): Node | undefined {
  if (names === undefined) return undefined;
  const values = inProduction(facts, setting.option(names));
  const [first] = values;
  return first?.state === 'literal' && values.every((value) => value.state === 'literal' && value.value === true) ? placeOf(first.node) : undefined;
}

/** A limiter that runs, and whom it counts there. */
export interface Counting {
  readonly limit: RateLimit;
  readonly key: Key | undefined;
}

/** Finds the limiters behind expressions and functions. */
export class LimitsInUse {
  readonly #facts: Facts;
  readonly #flows: Flows;
  readonly #byNode = new Map<Node, RateLimit[]>();

  constructor(facts: Facts, flows: Flows, limits: readonly RateLimit[]) {
    this.#facts = facts;
    this.#flows = flows;
    for (const limit of limits) for (const node of this.#holders(limit)) this.#byNode.set(node, [...(this.#byNode.get(node) ?? []), limit]);
  }

  /** The call that makes the limiter, its options, and the calls it is handed to as an argument: `new Ratelimit({ limiter: … })`. */
  #holders({ setting: { call, bag } }: RateLimit): readonly Node[] {
    const found: Node[] = bag === undefined ? [call] : [call, unwrap(bag)];
    for (let at = parentOf(call); at !== undefined && !isFunction(at) && !at.type.endsWith('Statement') && at.type !== 'VariableDeclarator'; at = parentOf(at)) {
      if (at.type !== 'CallExpression' && at.type !== 'NewExpression') continue;
      const callee = this.#facts.api(at.callee);
      if (callee.rows('routes').length > 0 || callee.rows('mounts').length > 0) break;
      found.push(at);
    }
    return found;
  }

  /** The limiters that an expression is where it stands in a chain. */
  at(node: Node, depth = 0): readonly Counting[] {
    if (depth > 5) return [];
    const inner = unwrap(node);
    // app.register(limiter, options), @Throttle(options): the options belong to the call around.
    const around = parentOf(inner);
    const own = around?.type === 'CallExpression' ? (this.#byNode.get(around) ?? []).filter(({ setting }) => setting.call === around && !isArgumentOf(around, inner, setting.bag)) : [];
    if (own.length > 0) return own.map((limit) => ({ limit, key: limit.key }));
    const origins = [...new Set([inner, ...this.#facts.meaning(inner).origins])];
    return [...new Set(origins)].flatMap((origin): readonly Counting[] => {
      const known = this.#byNode.get(origin);
      if (known !== undefined) return known.map((limit) => ({ limit, key: limit.key }));
      if (isFunction(origin)) return this.inside(origin, depth + 1);
      if (origin.type === 'ArrayExpression') return origin.elements.flatMap((element) => (element === null ? [] : this.at(element, depth + 1)));
      if (origin.type !== 'CallExpression' && origin.type !== 'NewExpression') return [];
      return origin.arguments.filter((argument) => !isFunction(argument) && argument.type !== 'Literal').flatMap((argument) => this.at(argument, depth + 1));
    });
  }

  /** The limiters that a function asks, itself or through functions of this file. */
  inside(fn: FunctionNode, depth = 0): readonly Counting[] {
    if (depth > 5) return [];
    return within(fn, this.#facts.index.calls).flatMap((call) => {
      const asked = this.asked(call, depth + 1);
      return asked.length > 0 ? asked : this.#facts.functionsOf(call.callee).filter((inner) => inner !== fn).flatMap((inner) => this.inside(inner, depth + 1));
    });
  }

  /** The limiters that a call counts with. */
  asked(call: CallNode, depth = 0): readonly Counting[] {
    const callee = this.#facts.meaning(call.callee);
    const [row] = [...callee.api.rows('protections'), ...callee.api.result().rows('protections')].filter(({ gives }) => gives === 'rate-limit');
    if (row === undefined) return [];
    if (row.how === 'middleware') return call.arguments.length >= 2 ? this.at(call.callee, depth) : [];
    const inner = unwrap(call.callee);
    if (inner.type !== 'MemberExpression') return [];
    const key = row.key === undefined ? undefined : keyOfCall(this.#facts, this.#flows, call.arguments[row.key]);
    const [, second] = call.arguments;
    return this.at(inner.object, depth).map(({ limit }) => ({ limit: second === undefined ? limit : { ...limit, rate: weighed(limit.rate, second) }, key: key ?? limit.key }));
  }
}

/** The options are among the call's own arguments; where they are, the limiter is the call. */
const isArgumentOf = (call: CallNode, node: Node, bag: Node | undefined): boolean => bag === node || (call.arguments as readonly Node[]).every((argument) => argument !== node) && call.callee !== node;

/** consume(key, 2) spends two at once. */
function weighed(rate: Rate | undefined, weight: Node): Rate | undefined {
  const inner = unwrap(weight);
  return rate === undefined || inner.type !== 'Literal' || typeof inner.value !== 'number' || inner.value <= 0 ? undefined : { ...rate, max: rate.max / inner.value };
}

/** An option with which a limiter limits nobody. */
export interface Defeat {
  readonly how: 'skipsAll' | 'passesOn' | 'dryRun';
  readonly node: Node;
}

export function defeatsOf(facts: Facts, { setting }: RateLimit): readonly Defeat[] {
  const { row } = setting;
  const found: Defeat[] = [];
  for (const value of row.skip === undefined ? [] : setting.option(row.skip)) {
    if (value.state === 'function' && alwaysTrue(facts, value.fn) && !isDevelopmentOnly(facts, value.node)) found.push({ how: 'skipsAll', node: placeOf(value.node) });
  }
  for (const value of row.onLimit === undefined ? [] : setting.option(row.onLimit.option)) {
    if (value.state === 'function' && goesOn(facts, value.fn, row.onLimit?.next ?? 0) && !isDevelopmentOnly(facts, value.node)) found.push({ how: 'passesOn', node: placeOf(value.node) });
  }
  const dry = row.dryRun === undefined ? [] : inProduction(facts, setting.option(row.dryRun.key));
  const [first] = dry;
  if (first?.state === 'literal' && dry.every((value) => value.state === 'literal' && value.value === row.dryRun?.is)) found.push({ how: 'dryRun', node: placeOf(first.node) });
  return found;
}

function alwaysTrue(facts: Facts, fn: FunctionNode): boolean {
  const returned = facts.index.returns.get(fn) ?? [];
  return returned.length > 0 && returned.every((node) => !isDevelopmentOnly(facts, node) && valuesOf(facts, node).every((value) => value.state === 'literal' && value.value === true));
}

const REFUSES = /\b(?:4\d\d|status|sendStatus|send|json|end|render|redirect|throw|writeHead|text|html|body|TOO_MANY\w*)\b/;

/** The function hands the request on and refuses in no branch. */
function goesOn(facts: Facts, fn: FunctionNode, index: number): boolean {
  const parameter = fn.params[index];
  const next = parameter?.type === 'Identifier' ? facts.variableOf(parameter) : undefined;
  if (next === undefined || fn.body === null || REFUSES.test(facts.file.text.slice(...fn.body.range))) return false;
  return within(fn, facts.index.calls).some((call) => call.callee.type === 'Identifier' && facts.variableOf(call.callee) === next && call.arguments.length === 0 && !isDevelopmentOnly(facts, call));
}

/** Where an app is told to believe any X-Forwarded-For a client sends. */
export function trustedProxies(facts: Facts): readonly Node[] {
  const isTrue = (value: OptionValue): boolean => value.state === 'literal' && value.value === true && !isDevelopmentOnly(facts, value.node);
  const places = (values: readonly OptionValue[]): readonly Node[] => values.flatMap((value) => (isTrue(value) && value.state === 'literal' ? [placeOf(value.node)] : []));
  const set = settingsOf(facts, 'proxy').flatMap(({ row, call, bag, option }): readonly Node[] => {
    if (row.given !== undefined && staticString(call.arguments[0]) !== row.given) return [];
    if (row.boundedBy !== undefined && option(row.boundedBy).some(({ state }) => state !== 'absent')) return [];
    if (row.trustsAll !== undefined) return places(option(row.trustsAll));
    if (bag === undefined || isDevelopmentOnly(facts, call)) return [];
    return bag === call.arguments[0] ? [call] : places(valuesOf(facts, bag));
  });
  const assigned = assignedPositions(facts).flatMap(({ node, api }) => (api.rows('settings').some(({ kind }) => kind === 'proxy') ? places(valuesOf(facts, node)) : []));
  return [...set, ...assigned];
}
