/**
 * Comments that tell ESLint to be silent: `# eslint-disable-next-line predeploy/no-hardcoded-secrets -- why`.
 */
import { ConfigCommentParser } from '@eslint/plugin-kit';

import type { DisableDirective } from '../plugin.js';
import type { Range } from '../syntax/env-file.js';

/** A comment, or the one name in it that counts. */
export interface Comment {
  readonly range: Range;
  /** What it says, without its marks, and where that begins. */
  readonly said: string;
  readonly saidAt: number;
}

type DirectiveType = DisableDirective['type'];

const TYPES: ReadonlyMap<string, DirectiveType> = new Map([
  ['eslint-disable', 'disable'],
  ['eslint-enable', 'enable'],
  ['eslint-disable-line', 'disable-line'],
  ['eslint-disable-next-line', 'disable-next-line'],
]);

const parser = new ConfigCommentParser();

/** What these comments ask for. */
export function directivesIn(comments: readonly Comment[]): DisableDirective[] {
  return comments.flatMap((comment) => {
    const directive = parser.parseDirective(comment.said);
    const type = TYPES.get(directive?.label ?? '');
    return directive === undefined || type === undefined ? [] : [{ type, node: comment, value: directive.value, justification: directive.justification }];
  });
}

/** No hand writes a longer comment to silence a rule. */
const LONGEST = 1000;
const MENTION = /eslint-(?:dis|en)able/gu;
/** What comments begin with, and what ends those that do not end with the line. */
const OPENING = /(?<=^|\s)(?:(\/\*+|<!--)\s*|(?:#+|\/\/+|;+)[^\S\r\n]*)$/u;
const CLOSING: ReadonlyMap<string, string> = new Map([['/*', '*/'], ['<!', '-->']]);
const LINE_END = /[\r\n]/u;
const NAME = /^predeploy\/[\w-]+$/u;

/**
 * The same for a text whose language is not known. Bundles and source maps carry the comments of what they were made
 * from, which were written for other rules and other lines: a comment counts where it ends its line, and only for rules of this
 * plugin that it names.
 */
export function directivesInText(text: string): DisableDirective[] {
  return [...commentsWithDirectives(text)].flatMap((comment) => directivesIn([comment]).flatMap((directive) => ownPart(comment, directive)));
}

function* commentsWithDirectives(text: string): Iterable<Comment> {
  // Most texts mention nothing, and finding that out must not cost more than a look.
  if (!text.includes('eslint-disable')) return;
  for (const { index } of text.matchAll(MENTION)) {
    const comment = commentAround(text, index);
    if (comment !== undefined) yield comment;
  }
}

function commentAround(text: string, mention: number): Comment | undefined {
  const before = Math.max(0, mention - 40);
  const opening = OPENING.exec(text.slice(before, mention));
  if (opening === null) return undefined;
  const rest = text.slice(mention, mention + LONGEST);
  const closing = CLOSING.get(opening[1]?.slice(0, 2) ?? '');
  const saidEnd = closing === undefined ? rest.search(LINE_END) : rest.indexOf(closing);
  if (saidEnd < 0 && (closing !== undefined || rest.length === LONGEST)) return undefined;
  const said = saidEnd < 0 ? rest : rest.slice(0, saidEnd);
  const end = said.length + (closing?.length ?? 0);
  const behind = rest.slice(end).split(LINE_END)[0] ?? '';
  return behind.trim() === '' ? { range: [before + opening.index, mention + end], said, saidAt: mention } : undefined;
}

/** What of a directive is meant for this plugin; a name beside names of others is a place of its own, so that a fix takes nothing else away. */
function ownPart(comment: Comment, directive: DisableDirective): DisableDirective[] {
  const names = Object.keys(parser.parseListConfig(directive.value));
  const own = names.filter((name) => NAME.test(name));
  if (own.length === names.length) return names.length === 0 ? [] : [directive];
  return own.map((name) => {
    const start = comment.saidAt + comment.said.indexOf(name);
    return { ...directive, node: { range: [start, start + name.length] }, value: name };
  });
}
