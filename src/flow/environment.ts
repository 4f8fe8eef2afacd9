/**
 * Conditions on where a program runs: `process.env.NODE_ENV === 'production'`, `app.get('env')`, `isDev`.
 * The names of switches may acquit (docs/limits.md, "House names"): `if (config.debug)` is taken at its word.
 */
import type { Facts } from '../facts/facts.js';
import { staticKey, staticString, unwrap, type Node } from '../syntax/tree.js';
import { conditionsAt, constantBehind, follows } from './conditions.js';

/** True when production never runs this place. */
export function isDevelopmentOnly(facts: Facts, node: Node): boolean {
  return conditionsAt(facts, node).some(({ test, truth, equals }) =>
    equals === undefined ? saysDevelopment(facts, test, truth) : namesEnvironment(facts, test) && isDevelopmentName(staticString(equals)),
  );
}

/** True when the condition, come out so, rules production out. */
export function saysDevelopment(facts: Facts, test: Node, truth: boolean): boolean {
  return follows(facts, test, truth, (part, holds) => isDevelopmentTest(facts, part, holds));
}

/** The same of a single test, without `!`, `&&` and `||`. */
export function isDevelopmentTest(facts: Facts, part: Node, truth: boolean): boolean {
  switch (part.type) {
    case 'BinaryExpression': {
      if (!/^[!=]==?$/.test(part.operator)) return false;
      const equal = part.operator.startsWith('=') === truth;
      for (const [side, other] of [[part.left, part.right], [part.right, part.left]] as const) {
        const value = staticString(other) ?? staticString(facts.meaning(other).origins[0]);
        if (value === undefined || !namesEnvironment(facts, side)) continue;
        return isDevelopmentName(value) ? equal : isProductionName(value) ? !equal : equal && isSwitch(nameOf(side));
      }
      return false;
    }
    case 'CallExpression': {
      const callee = unwrap(part.callee);
      const [argument] = part.arguments;
      if (callee.type === 'MemberExpression' && staticKey(callee) === 'includes' && argument !== undefined && namesEnvironment(facts, argument)) {
        const list = facts.meaning(callee.object).origins.find((origin) => origin.type === 'ArrayExpression');
        const values = list?.type === 'ArrayExpression' ? list.elements.map((element) => staticString(element)) : [];
        return values.length > 0 && (values.some(isProductionName) ? !truth : truth && values.every(isDevelopmentName));
      }
      return isSwitchOf(nameOf(callee), truth);
    }
    case 'Identifier':
    case 'MemberExpression':
      return isSwitchOf(nameOf(part), truth);
    default:
      return false;
  }
}

function nameOf(node: Node): string {
  const inner = unwrap(node);
  if (inner.type === 'Identifier') return inner.name;
  return inner.type === 'MemberExpression' ? (staticKey(inner) ?? '') : '';
}

const isDevelopmentName = (value: string | undefined): boolean => value !== undefined && /^(?:dev|test|local|debug)/i.test(value);
const isProductionName = (value: string | undefined): boolean => value !== undefined && /^(?:prod|stag|live|preview)/i.test(value);

/** `process.env.NODE_ENV`, `config.env`, `app.get('env')`, `import.meta.env.MODE`. */
function namesEnvironment(facts: Facts, node: Node, depth = 0): boolean {
  const inner = unwrap(node);
  switch (inner.type) {
    case 'Identifier': {
      const behind = depth < 4 ? constantBehind(facts, inner) : undefined;
      return ENVIRONMENT.test(inner.name) || (behind !== undefined && namesEnvironment(facts, behind, depth + 1));
    }
    case 'MemberExpression': {
      const name = staticKey(inner) ?? '';
      return ENVIRONMENT.test(name) || isSwitch(name);
    }
    case 'CallExpression':
      return inner.arguments.some((argument) => ENVIRONMENT.test(staticString(argument) ?? '')) || (inner.callee.type === 'MemberExpression' && namesEnvironment(facts, inner.callee.object, depth + 1));
    case 'LogicalExpression':
      return namesEnvironment(facts, inner.left, depth + 1);
    default:
      return false;
  }
}

const ENVIRONMENT = /^(?:(?:\w+_)?(?:ENV|STAGE)|(?:node|app|current)?_?env(?:ironment)?(?:Name)?|mode|MODE|stage|nodeEnv)$/i;
const DEVELOPMENT_SWITCH = /(?:^|is_?|in_?|_)(?:dev|development|debug|local|test)(?:elopment)?(?:_?(?:mode|env(?:ironment)?|build))?_*$|Dev(?:elopment)?$|Debug$|verbose|^(?:show|include|expose|send|return)_?(?:stack|error|detail|trace)/i;
const PRODUCTION_SWITCH = /(?:^|is_?|in_?|_)prod(?:uction)?(?:_?(?:mode|env(?:ironment)?|build))?$/i;

const isSwitch = (name: string): boolean => DEVELOPMENT_SWITCH.test(name);
const isSwitchOf = (name: string, truth: boolean): boolean => (truth ? isSwitch(name) : PRODUCTION_SWITCH.test(name));
