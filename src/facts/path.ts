/**
 * The access-path notation of models, parsed. The notation itself is described in models/schema.ts.
 */

/** One step from a value to a value, as the key of an edge of the API graph. */
export type Step =
  | { readonly kind: 'member'; readonly names: readonly string[] | '*' }
  | { readonly kind: 'instance' | 'result' | 'await' | 'element' | 'tag' | 'assigned' | 'returned' }
  | { readonly kind: 'argument'; readonly from: number; readonly to: number | 'last' }
  | { readonly kind: 'last-argument' }
  | { readonly kind: 'parameter'; readonly index: number; readonly arity?: number };

/** Where a path starts. */
export type Head =
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'global' | 'any' }
  | { readonly kind: 'type' | 'decorated'; readonly name: string }
  | { readonly kind: 'foreign'; readonly specifier: string; readonly place: string };

export interface ParsedPath {
  readonly head: Head;
  readonly steps: readonly Step[];
}

const HEAD = /^(?:type:([A-Za-z_$][\w$]*)|@([A-Za-z_$][\w$]*)(?![\w./-]*!)|([@\w./-]+)!([A-Za-z_$][\w$]*)|\{([^}]*)\}|([A-Za-z_$][\w$]*))/;
const STEP =
  /^(?:\.(await)(?![\w$])|\.(\*)|\.\{([^}]*)\}|\.([A-Za-z_$][\w$-]*|\d+)|(#)|\((\*|last|(\d+)\.\.|\d+)?\)|=>(return|(\d+)(?:\/(\d+))?)|(\[\])|(``)|(=)$)/;

/**
 * Reads one access path.
 * @throws {Error} naming the text that cannot be read; the caller adds which row of which model it is.
 */
export function parsePath(path: string): ParsedPath {
  const head = HEAD.exec(path);
  if (head === null) throw new Error(`cannot read the start of "${path}"`);
  const steps: Step[] = [];
  let rest = path.slice(head[0].length);
  while (rest !== '') {
    const match = STEP.exec(rest);
    if (match === null) throw new Error(`cannot read "${rest}" in "${path}"`);
    steps.push(stepOf(match));
    rest = rest.slice(match[0].length);
  }
  return { head: headOf(head), steps };
}

function headOf(match: RegExpExecArray): Head {
  const [, type, decorator, specifier, place, names, name] = match;
  if (type !== undefined) return { kind: 'type', name: type };
  if (decorator !== undefined) return { kind: 'decorated', name: decorator };
  if (specifier !== undefined && place !== undefined) return { kind: 'foreign', specifier, place };
  if (names !== undefined) return { kind: 'names', names: list(names) };
  if (name === 'global' || name === 'any') return { kind: name };
  return { kind: 'names', names: [name ?? ''] };
}

function stepOf(match: RegExpExecArray): Step {
  const [, awaited, anyMember, members, member, instance, argument, rangeFrom, callback, parameter, arity, element, tag] = match;
  if (awaited !== undefined) return { kind: 'await' };
  if (anyMember !== undefined) return { kind: 'member', names: '*' };
  if (members !== undefined) return { kind: 'member', names: list(members) };
  if (member !== undefined) return { kind: 'member', names: [member] };
  if (instance !== undefined) return { kind: 'instance' };
  if (callback === 'return') return { kind: 'returned' };
  if (parameter !== undefined) {
    return arity === undefined
      ? { kind: 'parameter', index: Number(parameter) }
      : { kind: 'parameter', index: Number(parameter), arity: Number(arity) };
  }
  if (element !== undefined) return { kind: 'element' };
  if (tag !== undefined) return { kind: 'tag' };
  if (rangeFrom !== undefined) return { kind: 'argument', from: Number(rangeFrom), to: 'last' };
  if (argument === '*') return { kind: 'argument', from: 0, to: 'last' };
  if (argument === 'last') return { kind: 'last-argument' };
  if (argument !== undefined) return { kind: 'argument', from: Number(argument), to: Number(argument) };
  return match[0] === '=' ? { kind: 'assigned' } : { kind: 'result' };
}

const list = (names: string): string[] => names.split(',').map((name) => name.trim());
