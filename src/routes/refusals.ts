/**
 * How a branch refuses a request: what it answers, and whether that ends the matter or is only told to the caller.
 */
import type { Facts } from '../facts/facts.js';
import { calleeName, isFunction, unwrap, within, type Node } from '../syntax/tree.js';

export interface Refusal {
  /** denies: speaks of a missing login or right (401, 403, a way to the login) · stops: ends without a word on why */
  readonly how: 'denies' | 'stops';
  /** It only returns: in a function that others call, they have to act on what they get. */
  readonly returns: boolean;
}

const DENIES = /\b40[13]\b|un_?auth|forbid|denied|permission|privilege|not[ _-]?(?:logged|signed|allowed|permitted|authori|authenti|(?:an?[ _-]?)?admin)|must be (?:logged|signed|an? )|log[ _-]?in\b|sign[ _-]?in\b|authentication|credentials|(?:invalid|missing|expired|no)[ _-]?(?:token|session|signature|csrf)/i;
/** Functions that do not come back, by name (docs/limits.md, "House names"). */
const LEAVES = /^(?:throw|abort|fail|bail|raise|notFound|redirect|permanentRedirect|unauthorized|forbidden|deny|reject|navigateTo|sendRedirect)(?:[A-Z]\w*)?$/;
/** Those of them that answer through an object and come back all the same. */
const ANSWERS = /^(?:res|reply|response|ctx|context|c|NextResponse|Response)$/;

/** How this statement or expression refuses; undefined where control passes it. */
export function refusalIn(facts: Facts, branch: Node): Refusal | undefined {
  const ending = endingOf(branch);
  return ending === undefined ? undefined : { how: speaksOfDenial(facts, branch) ? 'denies' : 'stops', returns: ending === 'returns' };
}

/** How statements that follow each other end. */
export function refusalOfRest(facts: Facts, statements: readonly Node[]): Refusal | undefined {
  for (const statement of statements) {
    if (statement.type === 'IfStatement' || isFunction(statement)) continue;
    const ending = endingOf(statement);
    if (ending !== undefined) return { how: statements.some((one) => !isFunction(one) && speaksOfDenial(facts, one)) ? 'denies' : 'stops', returns: ending === 'returns' };
  }
  const answer = statements.find((statement) => statement.type === 'ExpressionStatement' && speaksOfDenial(facts, statement));
  return answer === undefined ? undefined : { how: 'denies', returns: true };
}

/** True where code answers 401 or 403, or names a login or a right as the reason. Comments say nothing. */
export function speaksOfDenial(facts: Facts, node: Node): boolean {
  return DENIES.test(codeOf(facts, node));
}

/** True for a branch that answers or returns nothing of worth: null, false, undefined, an empty return. */
export function isEmptyHanded(branch: Node): boolean {
  const statement = branch.type === 'BlockStatement' ? branch.body.at(-1) : branch;
  if (statement?.type !== 'ReturnStatement') return false;
  const value = statement.argument === null ? undefined : unwrap(statement.argument);
  return value === undefined || (value.type === 'Literal' && (value.value === null || value.value === false)) || (value.type === 'Identifier' && value.name === 'undefined') ||
    (value.type === 'ArrayExpression' && value.elements.length === 0);
}

function endingOf(branch: Node): 'leaves' | 'returns' | undefined {
  switch (branch.type) {
    case 'ThrowStatement': return 'leaves';
    case 'ReturnStatement': return branch.argument !== null && leavesBy(branch.argument) ? 'leaves' : 'returns';
    case 'ExpressionStatement': return leavesBy(branch.expression) ? 'leaves' : undefined;
    case 'BlockStatement': {
      for (const statement of branch.body) {
        const ending = endingOf(statement);
        if (ending !== undefined) return ending;
      }
      return undefined;
    }
    case 'IfStatement': {
      const one = endingOf(branch.consequent);
      const other = branch.alternate === null ? undefined : endingOf(branch.alternate);
      return one === undefined || other === undefined ? undefined : one === 'leaves' && other === 'leaves' ? 'leaves' : 'returns';
    }
    case 'TryStatement': return endingOf(branch.block);
    case 'CallExpression': return leavesBy(branch) ? 'leaves' : undefined;
    default: return undefined;
  }
}

/** True for calls after which nothing of the function runs, or that hand the request to the error handler. */
function leavesBy(expression: Node): boolean {
  const inner = unwrap(expression);
  if (inner.type === 'AwaitExpression') return leavesBy(inner.argument);
  if (inner.type !== 'CallExpression') return false;
  const name = calleeName(inner.callee) ?? '';
  const callee = unwrap(inner.callee);
  // next(new Error('…')): the error handler answers.
  if (/^(?:next|reject|done|cb|callback)$/.test(name)) return inner.arguments.length > 0;
  // SvelteKit's error(401) throws.
  if (name === 'error') return callee.type === 'Identifier' && inner.arguments[0]?.type === 'Literal' && typeof inner.arguments[0].value === 'number';
  if (callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && ANSWERS.test(callee.object.name) && name !== 'throw') return false;
  return LEAVES.test(name);
}

/** The code of a node without its comments. */
export function codeOf(facts: Facts, node: Node): string {
  const { text, ast } = facts.file;
  let code = '';
  let at = node.range[0];
  for (const comment of ast.comments ?? []) {
    if (comment.range[0] < at || comment.range[1] > node.range[1]) continue;
    code += text.slice(at, comment.range[0]);
    at = comment.range[1];
  }
  return code + text.slice(at, node.range[1]);
}

/** The calls of a branch that end it, where it is an expression: `user ?? redirect('/login')`. */
export function refusingCalls(facts: Facts, region: Node): readonly Node[] {
  return within(region, facts.index.calls).filter((call) => leavesBy(call) || (/^(?:status|sendStatus|code|json|redirect|send)$/.test(calleeName(call.callee) ?? '') && speaksOfDenial(facts, call)));
}
