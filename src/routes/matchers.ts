/** Patterns for paths that a program writes as text, as expressions that cannot take long. */

/** Repetition inside repetition: on a bad text it takes for ever, and a text of a user's program decides what is bad. */
const NESTED = /\((?:[^()]|\([^()]*\))*[+*}](?:[^()]|\([^()]*\))*\)[+*{]/;
const LENGTH_LIMIT = 400;

/** `undefined` for patterns that are broken, or that could hang. */
export function matcherFor(source: string, flags: string): RegExp | undefined {
  return source.length > LENGTH_LIMIT || NESTED.test(source) ? undefined : compiled(source, flags);
}

function compiled(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags.replace(/[gy]/g, ''));
  } catch {
    return undefined;
  }
}

/**
 * The expression for a path pattern with named parts: `/admin/:path*`, `/((?!api|_next).*)`.
 * The grammar is path-to-regexp's: https://nextjs.org/docs/app/api-reference/file-conventions/proxy#matcher
 */
export function pathPattern(pattern: string): RegExp | undefined {
  if (pattern.length > LENGTH_LIMIT) return undefined;
  let source = '';
  for (let at = 0; at < pattern.length; ) {
    const named = /^\/:\w+(\([^)]*\))?([*+?])?/.exec(pattern.slice(at)) ?? /^:\w+(\([^)]*\))?([*+?])?/.exec(pattern.slice(at));
    const char = pattern.charAt(at);
    if (named !== null) {
      const [whole, own, times = ''] = named;
      if (own !== undefined && NESTED.test(own)) return undefined;
      const part = own ?? '[^/]+';
      source += whole.startsWith('/') ? (times === '' ? `/${part}` : `(?:/${part})${times}`) : part;
      at += whole.length;
    } else if (char === '(') {
      const end = closing(pattern, at);
      if (end < 0 || NESTED.test(pattern.slice(at, end + 2))) return undefined;
      source += pattern.slice(at, end + 1);
      at = end + 1;
    } else {
      source += /[.+^$[\]{}|\\]/.test(char) ? `\\${char}` : char;
      at += 1;
    }
  }
  // Repeated parts of a path end at a slash: what is built here cannot take long, whatever its groups hold has been looked at.
  return compiled(`^${source.replace(/\/$/, '')}/?$`, '');
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\\') at += 1;
    else if (char === '(') depth += 1;
    else if (char === ')') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}

/** A text as a pattern that matches only itself. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
