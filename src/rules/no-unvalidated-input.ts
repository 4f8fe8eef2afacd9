/**
 * What a client sends is whatever it likes: another type, a megabyte of text, a field nobody expects.
 * Reports, once per handler, where the unchecked data is first read.
 */
import { checksInput, inputUses, roleOf, schemaChecks, type Analysis, type InputUse } from '../analysis/index.js';
import { defineRule, unknownOption } from '../rule.js';
import { calleeName, type FunctionNode, type Node } from '../syntax/tree.js';

type MessageId = 'wholeInput' | 'uncheckedFields' | 'ignoredCheck' | 'originalUsed' | 'partlyChecked' | 'unseenCheck';

export default defineRule<MessageId, [{ unknown: boolean; ignoreHandlers: string[] }]>({
  name: 'no-unvalidated-input',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow request data that is used without a check of its type, size and format',
      check: 'input', preset: 'recommended', cwe: [20], owasp: ['A05:2025'], asvs: ['2.2.1', '2.2.2'], strictOptions: [{ unknown: true }],
    },
    schema: [{
      type: 'object',
      properties: {
        unknown: unknownOption,
        ignoreHandlers: { type: 'array', items: { type: 'string' }, uniqueItems: true, description: 'Names of handler functions whose input is checked elsewhere.' },
      },
      additionalProperties: false,
    }],
    defaultOptions: [{ unknown: false, ignoreHandlers: [] }],
    messages: {
      wholeInput: '{{source}} goes into {{into}} whole and unchecked, so a client decides its fields, types and sizes. Parse it with a schema first and pass on the parsed result.',
      uncheckedFields: '{{source}} reaches {{into}} without any check, so a client can send any type, size or format. Parse the input with a schema first and use the parsed result.',
      ignoredCheck: 'Nobody looks at the outcome of this handler\'s schema check, so {{source}} reaches {{into}} as the client sent it. Stop when the check fails and use the parsed data.',
      originalUsed: 'A schema checks this input, but {{into}} gets the original {{source}}, with every field the schema does not know. Use the parsed result instead.',
      partlyChecked: '{{source}} reaches {{into}} after little more than a check that something is there, so a client can still send another type, size or format. Parse the input with a schema and use the parsed result.',
      unseenCheck: '{{source}} reaches {{into}} without a check in this file, and what runs before this handler is decided elsewhere. Parse it here, or make sure a schema stands before the handler.',
    },
  },
  create(context, analysis) {
    const [{ unknown, ignoreHandlers }] = context.options;
    return {
      'Program:exit'() {
        if (!unknown && roleOf(context.filename, context.cwd) !== 'application') return;
        for (const [handler, uses] of byHandler(inputUses(analysis.facts, analysis.flows))) {
          if (ignoreHandlers.includes(nameOf(handler))) continue;
          const found = verdictOn(analysis, handler, uses);
          if (found === undefined || (STRICT.has(found.messageId) && !unknown)) continue;
          const { use, messageId } = found;
          context.report({ node: use.read, messageId, data: { source: `\`${use.origin.text}\``, into: intoText(use, context.sourceCode.text) } });
        }
      },
    };
  },
});

/** What only strict says: something is checked, or what is checked can't be seen. */
const STRICT: ReadonlySet<MessageId> = new Set(['partlyChecked', 'unseenCheck']);

function verdictOn(analysis: Analysis, handler: FunctionNode, uses: readonly InputUse[]): { use: InputUse; messageId: MessageId } | undefined {
  const { facts, flows } = analysis;
  const ordered = uses.toSorted((a, b) => a.read.range[0] - b.read.range[0]);
  const whole = ordered.find((use) => use.whole);
  const use = whole ?? ordered[0];
  if (use === undefined) return undefined;
  const validation = validationBefore(analysis, use.entry);
  if (validation === 'protected' && use.pipe !== 'cannot') return undefined;
  // A class of another file is checked by the app's pipe, unless there is proof of none.
  if (use.pipe === 'may' && (validation !== 'open' || !isAppSeen(analysis, use.entry))) return undefined;
  const checks = schemaChecks(facts, flows, handler);
  if (checks.some((check) => !check.heeded)) return { use, messageId: 'ignoredCheck' };
  if (checks.length > 0) return { use, messageId: whole === undefined ? 'partlyChecked' : 'originalUsed' };
  if (validation === 'unknown') {
    // A look-up by an unchecked field, with its validator possibly out of sight, is too little to speak of.
    const telling = whole ?? ordered.find((one) => !looksUp(one));
    return telling === undefined ? undefined : { use: telling, messageId: 'unseenCheck' };
  }
  if (whole !== undefined) return { use, messageId: 'wholeInput' };
  return { use, messageId: checksInput(facts, flows, handler) ? 'partlyChecked' : 'uncheckedFields' };
}

/** True when other files show what the app puts before all handlers. */
function isAppSeen({ routes }: Analysis, handler: FunctionNode): boolean {
  return routes.routes.filter((route) => route.functions.includes(handler)).every(({ approaches }) => approaches.every(({ outside }) => outside !== undefined));
}

function byHandler(uses: readonly InputUse[]): ReadonlyMap<FunctionNode, readonly InputUse[]> {
  const handlers = new Map<FunctionNode, InputUse[]>();
  for (const use of uses) handlers.set(use.handler, [...(handlers.get(use.handler) ?? []), use]);
  return handlers;
}

/** Whether a validator stands before the handler. `unknown`: no file in sight registers the handler. */
function validationBefore({ facts, flows, routes }: Analysis, handler: FunctionNode): 'protected' | 'open' | 'unknown' {
  const own = routes.routes.filter((route) => route.functions.includes(handler));
  if (own.length === 0) return elsewhere(facts, handler) ?? (facts.positionOf(handler).isUnknown && facts.escapes(handler) ? 'unknown' : 'open');
  const isValidated = own.every((route) => routes.protectionBefore(route, 'validation').state === 'protected' || routes.before(route).some((link) => checksRequest(facts, flows, link)));
  return isValidated ? 'protected' : 'open';
}

/** What stands before a handler in the files that register it; undefined where none is known to. */
function elsewhere(facts: Analysis['facts'], handler: FunctionNode): 'protected' | 'open' | 'unknown' | undefined {
  const ways = facts.others.waysTo({ filename: facts.file.filename, start: handler.range[0] }, { paths: [], methods: [] }) ?? [];
  const states = ways.map((way) => way.protection('validation').state);
  return (['open', 'unknown', 'protected'] as const).find((state) => states.includes(state));
}

/** A middleware of this file that puts the request through a schema. */
function checksRequest(facts: Analysis['facts'], flows: Analysis['flows'], link: Node): boolean {
  return facts.functionsOf(link).some((fn) => schemaChecks(facts, flows, fn).length > 0);
}

const looksUp = ({ into }: InputUse): boolean => into.type === 'CallExpression' && /^(?:find|get|count|exists|search|lookup|select|load|fetch[A-Z])/.test(calleeName(into.callee) ?? '');

function intoText({ into }: InputUse, text: string): string {
  const shown = into.type === 'CallExpression' || into.type === 'NewExpression' ? into.callee : into.type === 'AssignmentExpression' ? into.left : into;
  const spelled = text.slice(shown.range[0], shown.range[1]).replace(/\s+/g, ' ');
  return `\`${spelled.length > 50 ? `…${calleeName(shown) ?? spelled.slice(-40)}` : spelled}\``;
}

function nameOf(fn: FunctionNode): string {
  if (fn.id !== null && fn.id !== undefined) return fn.id.name;
  const { parent } = fn;
  if (parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return parent.id.name;
  return parent.type === 'MethodDefinition' && parent.key.type === 'Identifier' ? parent.key.name : '';
}
