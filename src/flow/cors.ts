/**
 * Which origins an app lets in: by the options of a CORS middleware, and by headers set by hand.
 */
import { headersSet, type HeaderSet } from '../facts/headers.js';
import type { Facts } from '../facts/facts.js';
import { placeOf, settingsOf, valuesOf, type OptionValue, type Setting } from '../facts/settings.js';
import type { CorsSettingsRow } from '../models/schema.js';
import { isFunction, parentOf, staticKey, staticString, unwrap, type CallNode, type Node } from '../syntax/tree.js';
import { conditionsAt, constantBehind } from './conditions.js';
import { isDevelopmentOnly } from './environment.js';
import type { Flows } from './flows.js';
import { branchesOf, checkAt, checkOfFunction, checkOfPattern, isOrigin, originNames, strongest, type OriginCheck } from './origin-checks.js';

/** Who gets through, and where the code says so. */
export type Opening =
  | { readonly who: 'star' | 'every' | 'null'; readonly node: Node; readonly shown: string; readonly certain: boolean }
  | { readonly who: 'some'; readonly node: Node; readonly shown: string; readonly example: string; readonly certain: boolean };

/** Origins that a setting or a header lets in, beyond a list of known ones. */
export interface CorsOpening {
  readonly opening: Opening;
  readonly credentials: 'on' | 'off' | 'unknown';
  readonly byHand: boolean;
  /** The value that an allow-list could replace. */
  readonly replaceable?: Node | undefined;
  readonly bare?: CallNode | undefined;
}

/** Every opening of a file, settings first; the same place may be opened twice. */
export function corsOpenings(facts: Facts, flows: Flows): readonly CorsOpening[] {
  return [...settingsOf(facts, 'cors').flatMap((setting) => openingsOfSetting(facts, setting)), ...openingsOfHeaders(facts, flows)];
}

/** What one configured CORS middleware lets in. */
function openingsOfSetting(facts: Facts, setting: Setting<CorsSettingsRow>): readonly CorsOpening[] {
  const { row, call, bag } = setting;
  if (bag !== undefined && valuesOf(facts, bag).some((value) => value.state === 'literal' && value.value === false)) return []; // NestFactory.create(AppModule, { cors: false })
  const credentials = credentialsOf(facts, setting);
  return setting.option(row.origin).flatMap((value): readonly CorsOpening[] => {
    const opening = openingOf(facts, setting, value, credentials === 'on');
    if (opening === undefined || isAskedFor(facts, opening.node)) return [];
    const forDevelopment = isDevelopmentOnly(facts, call) || (value.state !== 'absent' && isDevelopmentOnly(facts, value.node));
    if (forDevelopment && credentials !== 'on') return [];
    if (credentials !== 'on' && opening.who !== 'some' && opening.who !== 'null' && isPublicReading(facts, setting)) return [];
    const given = value.state === 'literal' || value.state === 'function' ? value.node : undefined;
    return [{
      opening: forDevelopment ? { ...opening, certain: false } : opening,
      credentials,
      byHand: false,
      replaceable: row.takesList === true && opening.who !== 'some' && given !== undefined && isValueOfOrigin(given) ? given : undefined,
      bare: row.takesList === true && call.arguments.length === 0 ? call : undefined,
    }];
  });
}

/** Written in place as the option's value, not somewhere else where it may serve more than this. */
function isValueOfOrigin(node: Node): boolean {
  const parent = parentOf(node);
  return parent?.type === 'Property' && parent.value === node && !parent.shorthand && !parent.method && staticKey(parent) === 'origin';
}

function credentialsOf(facts: Facts, { row, option }: Setting<CorsSettingsRow>): CorsOpening['credentials'] {
  const values = option(row.credentials);
  if (values.some((value) => isTrue(value) && value.state !== 'absent' && !isDevelopmentOnly(facts, value.node))) return 'on';
  if (values.some(({ state }) => state === 'absent') && row.defaults.credentials) return 'on';
  return values.some(({ state }) => state === 'unknown') ? 'unknown' : 'off';
}

const isTrue = (value: OptionValue): boolean => value.state === 'literal' && (value.value === true || value.value === 'true');

function openingOf(facts: Facts, { row, call }: Setting<CorsSettingsRow>, value: OptionValue, withCredentials: boolean): Opening | undefined {
  const star = row.starReflectsWithCredentials === true && withCredentials ? 'every' : 'star';
  switch (value.state) {
    case 'absent': {
      const shown = facts.file.text.slice(...call.callee.range);
      if (row.defaults.origin === 'none') return undefined;
      return { who: row.defaults.origin === 'reflect' ? 'every' : star, node: call, shown: `${shown}()`, certain: true };
    }
    case 'literal': {
      const node = placeOf(value.node);
      const shown = textAround(facts, node);
      if (value.value === true) return row.whenTrue === 'none' ? undefined : { who: row.whenTrue === 'reflect' ? 'every' : star, node, shown, certain: true };
      if (value.value === '*') return { who: star, node, shown, certain: true };
      return value.value === 'null' ? { who: 'null', node, shown, certain: true } : undefined;
    }
    case 'pattern':
      return openingOfCheck(facts, checkOfPattern(value.node), placeOf(value.node), value.node);
    case 'list':
      return value.elements.map((element) => openingOfElement(facts, element, value.node)).find((opening) => opening !== undefined);
    case 'function': {
      const check = checkOfFunction(facts, value.fn, originNames(facts, value.fn));
      const place = placeOf(value.node);
      return openingOfCheck(facts, check, place, value.node);
    }
    case 'bag':
    case 'unknown': return undefined;
  }
}

/** An entry of an allow-list that admits strangers. */
function openingOfElement(facts: Facts, element: Node, list: Node): Opening | undefined {
  if (staticString(element) === 'null') return { who: 'null', node: element, shown: textAround(facts, element), certain: true };
  if (isDevelopmentOnly(facts, element)) return undefined;
  for (const value of valuesOf(facts, element)) {
    if (value.state === 'pattern') return openingOfCheck(facts, checkOfPattern(value.node), value.node, list);
    if (value.state === 'literal' && value.value === true) return { who: 'every', node: element, shown: textAround(facts, element), certain: true };
  }
  return undefined;
}

function openingOfCheck(facts: Facts, check: OriginCheck, place: Node, written: Node): Opening | undefined {
  if (check.how === 'strong') return undefined;
  if (check.how === 'none') return { who: 'every', node: place, shown: textAround(facts, place), certain: true };
  const shown = textAround(facts, check.test);
  const node = isFunction(unwrap(written)) ? check.test : place;
  return check.example === 'null' ? { who: 'null', node, shown, certain: true } : { who: 'some', node, shown, example: `\`${check.example}\``, certain: true };
}

/** What the headers that the code sets by hand let in. */
function openingsOfHeaders(facts: Facts, flows: Flows): readonly CorsOpening[] {
  if (!/access-control-allow-origin/i.test(facts.file.text)) return [];
  const headers = headersSet(facts);
  return headers.filter(({ name }) => name === 'access-control-allow-origin').flatMap((header): readonly CorsOpening[] => {
    const together = headers.filter(({ groups }) => groups.some((group) => header.groups.includes(group)));
    const withCredentials = together.some(({ name, value }) => name === 'access-control-allow-credentials' && valuesOf(facts, value).some(isTrue));
    const forDevelopment = isDevelopmentOnly(facts, header.value);
    const opening = openingOfHeader(facts, flows, header, withCredentials);
    if (opening === undefined || (forDevelopment && !withCredentials) || isAskedFor(facts, header.value)) return [];
    if (!withCredentials && opening.who === 'star' && isPublicHeader(facts, header, together)) return [];
    return [{ opening: forDevelopment ? { ...opening, certain: false } : opening, credentials: withCredentials ? 'on' : 'off', byHand: true }];
  });
}

function openingOfHeader(facts: Facts, flows: Flows, { value }: HeaderSet, withCredentials: boolean): Opening | undefined {
  const node = placeOf(value);
  const fixed = valuesOf(facts, value).filter((one) => one.state === 'literal' && !isDevelopmentOnly(facts, one.node));
  const echoed = branchesOf(facts, value).filter((branch) => isOrigin(facts, branch, new Set()));
  const sources = flows.trace(value, 'response').filter(({ origin }) => origin.kind === 'source' && origin.row.kind === 'remote');
  for (const branch of echoed) {
    const check = strongest([checkAt(facts, branch, new Set()), checkAt(facts, value, new Set())]);
    // The walk found a barrier where this found no check: a guard that only a model knows.
    if (check.how === 'none' && !isDevelopmentOnly(facts, branch)) return sources.length > 0 ? { who: 'every', node, shown: spelled(facts, branch), certain: true } : undefined;
    if (check.how === 'weak') return openingOfCheck(facts, check, node, value);
  }
  if (echoed.length === 0) {
    for (const { origin, steps } of sources) {
      const places = [value, origin.node, ...steps.map((step) => step.node)];
      const checks = places.map((place) => checkAt(facts, place, new Set()));
      const weak = checks.find((check) => check.how === 'weak');
      if (checks.some((check) => check.how === 'strong')) continue;
      return weak === undefined ? { who: 'every', node, shown: origin.text, certain: true } : openingOfCheck(facts, weak, node, value);
    }
  }
  for (const one of fixed) {
    if (one.state !== 'literal' || (one.value !== '*' && one.value !== 'null')) continue;
    return { who: one.value === '*' ? 'star' : 'null', node, shown: withCredentials || one.value === 'null' ? one.value : `Access-Control-Allow-Origin: ${one.value}`, certain: true };
  }
  return undefined;
}

/** `origins.includes('*') ? true : origins`: whoever runs it asked for every origin. */
function isAskedFor(facts: Facts, node: Node): boolean {
  return conditionsAt(facts, node).some(({ test }) => /(['"`])\*\1/.test(facts.file.text.slice(...test.range)));
}

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);
const PUBLIC_PATH = /^\/(?:public|static|assets|images?|img|fonts|media|cdn|widgets?|embed|badges?|feed|rss|og|\.well-known)(?:\/|$)/;

/** Other sites may only read, or what is shared are plainly public files. */
function isPublicReading(facts: Facts, { row, call, option }: Setting<CorsSettingsRow>): boolean {
  if (row.methods !== undefined) {
    const values = option(row.methods);
    const methods = values.flatMap((value) => (value.state === 'list' ? value.elements.map((element) => staticString(element)) : value.state === 'literal' ? String(value.value).split(/\s*,\s*/) : [undefined]));
    if (methods.every((method) => method !== undefined && READS.has(method.toUpperCase()))) return true;
  }
  const use = parentOf(call);
  if (use?.type !== 'CallExpression' || use.callee.type !== 'MemberExpression') return false;
  const method = staticKey(use.callee);
  // A preflight's answer holds nothing to read; what follows it is judged where it is mounted.
  if ((method === 'get' || method === 'head' || method === 'options') && facts.api(use.callee).rows('routes').length > 0) return true;
  return PUBLIC_PATH.test(staticString(use.arguments[0]) ?? '') || use.arguments.some((argument) => argument.type === 'CallExpression' && /\.?static$/i.test(facts.file.text.slice(...argument.callee.range)));
}

function isPublicHeader(facts: Facts, { groups }: HeaderSet, together: readonly HeaderSet[]): boolean {
  const methods = together.filter(({ name }) => name === 'access-control-allow-methods').flatMap(({ value }) => valuesOf(facts, value));
  if (methods.length > 0) {
    return methods.every((value) => value.state === 'literal' && String(value.value).split(/\s*,\s*/).every((method) => READS.has(method.toUpperCase())));
  }
  const functions = groups.filter(isFunction);
  return functions.length > 0 && functions.every((fn) => facts.entryPoints.some((entry) => entry.fn === fn && (entry.name === 'GET' || entry.name === 'loader')));
}

/** A name is shown as what it was given. */
function spelled(facts: Facts, node: Node): string {
  return textAround(facts, (node.type === 'Identifier' ? constantBehind(facts, node) : undefined) ?? node);
}

/** The code of a node; of a function only its head. */
function textAround(facts: Facts, node: Node): string {
  const value = node.type === 'Property' ? unwrap(node.value) : node;
  const body = isFunction(value) && value.body?.type === 'BlockStatement' ? value.body : undefined;
  return body === undefined ? facts.file.text.slice(...node.range) : `${facts.file.text.slice(node.range[0], body.range[0])}{…}`;
}
