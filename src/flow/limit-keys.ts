/**
 * Whom a limiter counts: the sender's address, or something a client may write as it likes.
 */
import type { Facts } from '../facts/facts.js';
import { placeOf, type OptionValue } from '../facts/settings.js';
import { isFunction, parentOf, staticString, type Node } from '../syntax/tree.js';
import type { Origin } from './flow.js';
import type { Flows } from './flows.js';

export interface Key {
  /**
   * address   the connection's address, or something else a client cannot choose freely
   * header    a header that any client can write: every request may count as somebody else
   * token     a credential the client sends: as good as a header where it is not checked first
   * client    fields of the request alone: one sender can be as many as it names
   * unknown   something that is not in sight
   */
  readonly by: 'address' | 'header' | 'token' | 'client' | 'unknown';
  readonly node: Node | undefined;
  readonly shown: string;
  /** A platform may overwrite the header. */
  readonly certain: boolean;
}

const ADDRESS: Key = { by: 'address', node: undefined, shown: '', certain: true };
const UNKNOWN: Key = { by: 'unknown', node: undefined, shown: '', certain: true };

/** What a limiter's key option makes of a request. */
export function keyIn(facts: Facts, flows: Flows, values: readonly OptionValue[]): Key {
  const keys = values.map((value): Key => {
    switch (value.state) {
      case 'absent': return ADDRESS;
      case 'function': return keyOf(facts, flows, facts.index.returns.get(value.fn) ?? [], facts.file.text.slice(...value.fn.range));
      // express-limiter: `lookup: 'headers.x-forwarded-for'`
      case 'literal': return lookedUp(facts, [value.node], value.node);
      case 'list': return lookedUp(facts, value.elements, value.node);
      default: return UNKNOWN;
    }
  });
  return keys.find(({ by }) => by === 'address') ?? keys.find(({ by }) => by === 'unknown') ?? keys[0] ?? ADDRESS;
}

/** Whom a counting call names: `limiter.consume(key)`. */
export function keyOfCall(facts: Facts, flows: Flows, argument: Node | undefined): Key {
  return argument === undefined ? UNKNOWN : keyOf(facts, flows, [argument], facts.file.text.slice(...argument.range));
}

function lookedUp(facts: Facts, nodes: readonly Node[], whole: Node): Key {
  const texts = nodes.map((node) => staticString(node));
  const header = nodes[texts.findIndex((text) => text !== undefined && /^headers\./.test(text) && isForgeable(text))];
  const node = placeOf(whole);
  if (header !== undefined) return { by: 'header', node, shown: facts.file.text.slice(...header.range), certain: true };
  const client = texts.every((text) => text !== undefined && /^(?:body|query|params|cookies)\./.test(text));
  return client ? { by: 'client', node, shown: facts.file.text.slice(...whole.range), certain: true } : UNKNOWN;
}

/** Headers that platforms write themselves, over whatever the client sent. */
const PLATFORM = /cf-connecting|fly-client|true-client|x-vercel|x-nf-|x-real-ip|fastly-client|x-azure|x-appengine|do-connecting|x-client-cert|x-amzn|x-envoy-external/i;
const FORGEABLE = /forwarded|client-?ip|user-?agent|accept|origin|referer|x-request-id|device|fingerprint/i;
const TOKEN = /authorization|api-?key|token|bearer|session|x-user/i;
/** What a client cannot choose: its address, or who it has proven to be. */
const OWN = /\bips?\b|\bremoteAddress|\buser\b|\buserId\b|\bsession|[cC]onnInfo|[cC]lientAddress|\brequestIP\b|ipKeyGenerator|\bclientIp|\bgetIp|\bgetIP/;
/** The entry that the nearest proxy wrote is the last of the list. */
const LAST_ENTRY = /\.pop\(\)|\.at\(-|\.length\s*-|\.slice\(-|trust/i;

const isForgeable = (text: string): boolean => FORGEABLE.test(text) && !PLATFORM.test(text);

function keyOf(facts: Facts, flows: Flows, values: readonly Node[], text: string): Key {
  const origins = values.flatMap((value) => flows.trace(value, 'owner')).map(({ origin, steps }) => ({ origin, steps }));
  const all = [text, ...origins.flatMap(({ origin, steps }) => [origin.text, ...steps.map(({ node }) => around(facts, node))])].join(' ');
  if (PLATFORM.test(all)) return ADDRESS;
  const remote = origins.flatMap(({ origin }) => (origin.kind === 'source' && origin.row.kind === 'remote' ? [origin] : []));
  const headers = remote.filter(({ row }) => row.part === 'headers');
  for (const origin of headers) {
    const isAddress = /forwarded|client-?ip/i.test(origin.text);
    if ((isAddress && LAST_ENTRY.test(all)) || isFallback(facts, readOf(origin))) continue;
    if (isForgeable(origin.text)) return { by: 'header', ...shownAt(facts, readOf(origin)), certain: !(isAddress && isServerless(facts)) };
    if (TOKEN.test(origin.text) && !OWN.test(all)) return { by: 'token', ...shownAt(facts, readOf(origin)), certain: true };
  }
  if (OWN.test(all)) return ADDRESS;
  const [first] = remote;
  const isClients = first !== undefined && origins.length === remote.length && remote.every(({ row }) => row.part === 'body' || row.part === 'query' || row.part === 'params' || row.part === 'cookies');
  return isClients ? { by: 'client', ...shownAt(facts, readOf(first)), certain: true } : UNKNOWN;
}

const shownAt = (facts: Facts, node: Node): Pick<Key, 'node' | 'shown'> => ({ node, shown: facts.file.text.slice(...node.range) });

/** The whole expression that reads a part of the request: `req.headers['x-forwarded-for']`. */
function readOf({ read, keys }: Extract<Origin, { readonly kind: 'source' }>): Node {
  let at = read;
  for (let left = keys.length, parent = parentOf(at); left > 0 && parent?.type === 'MemberExpression' && parent.object === at; left -= 1, parent = parentOf(at)) at = parent;
  return at;
}

/** `req.ip ?? req.headers['x-forwarded-for']`: the address is always there, so the header never counts. */
function isFallback(facts: Facts, node: Node): boolean {
  for (let at = node, parent = parentOf(at); parent !== undefined && !isFunction(parent); at = parent, parent = parentOf(at)) {
    if (parent.type === 'LogicalExpression' && parent.right === at && OWN.test(facts.file.text.slice(...parent.left.range))) return true;
  }
  return false;
}

/** The code of a step and of the calls made on it: `.split(',').pop()`. */
function around(facts: Facts, node: Node): string {
  let at = node;
  for (let parent = parentOf(at); parent !== undefined && (parent.type === 'MemberExpression' || parent.type === 'CallExpression' || parent.type === 'ChainExpression'); parent = parentOf(at)) at = parent;
  return isFunction(at) ? '' : facts.file.text.slice(...at.range).slice(0, 300);
}

/** Where a platform may stand before the code that writes the header anew. */
export function isServerless(facts: Facts): boolean {
  return facts.entryPoints.some(({ row }) => row.serverless === true);
}
