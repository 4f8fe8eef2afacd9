/**
 * The URL paths that file names stand for: `app/(shop)/api/[id]/route.ts`, `routes/admin.users.$id.tsx`, `server/api/login.post.ts`.
 */
import type { EntryPointRow } from '../models/schema.js';
import { HOLE, segmentsOf } from './paths.js';

const METHOD_ENDING = /\.(get|head|post|put|patch|delete|options|connect|trace)(?:\.(?:dev|prod|prerender))?$/;

interface FilePath {
  /** Several where a segment may be left out. Empty: the file's place says nothing. */
  readonly paths: readonly string[];
  /** The method that the file's name ends in, upper case. */
  readonly method: string | undefined;
}

export function pathsOfFile(filename: string, row: EntryPointRow): FilePath {
  const segments = filename.replaceAll('\\', '/').split('/');
  const name = (segments.pop() ?? '').replace(/\.[^.]+$/, '');
  const ending = row.method === 'file' ? METHOD_ENDING.exec(name) : null;
  const own = ending === null ? name : name.slice(0, ending.index);
  return { paths: pathsOf(segments, own, row), method: ending?.[1]?.toUpperCase() };
}

function pathsOf(folders: readonly string[], own: string, row: EntryPointRow): readonly string[] {
  if (row.pathFrom === undefined) return [];
  if (row.pathFrom === '*') {
    // routes/login/route.tsx is called by its folder.
    const hint = partsOf(/^(?:route|index|page)$/.test(own) ? (folders.at(-1) ?? own) : own, row).flatMap(([first]) => first ?? []);
    return [`/${[HOLE, ...hint].join('/')}`];
  }
  const from = row.pathFrom.split('/');
  const start = folders.findIndex((_, index) => from.every((segment, offset) => folders[index + offset] === segment));
  if (start < 0) return [];
  const inside = folders.slice(start + from.length);
  const names = ownNameCounts(row, own) ? [...inside, own] : inside;
  let paths: readonly (readonly string[])[] = [segmentsOf(row.pathPrefix ?? '')];
  for (const name of names) for (const choices of partsOf(name, row)) paths = paths.flatMap((path) => choices.map((choice) => (choice === '' ? path : [...path, choice])));
  return [...new Set(paths.map((path) => `/${path.join('/')}`))];
}

/** `route.ts` and `index.ts` stand for their folder. */
function ownNameCounts({ files, pathNames }: EntryPointRow, own: string): boolean {
  const last = (files ?? '').slice((files ?? '').lastIndexOf('/') + 1);
  const isFixed = !last.startsWith('*');
  return !isFixed && own !== 'index' && !(pathNames === 'dots' && own === 'route');
}

/** The segments a folder or file name stands for; each with its alternatives, `''` where it may be left out. */
function partsOf(name: string, { pathNames }: EntryPointRow): readonly (readonly string[])[] {
  return pathNames === 'dots' ? dotted(name) : bracketed(name);
}

/** `(group)` and `@slot` are no part of the path. */
function bracketed(name: string): readonly (readonly string[])[] {
  if (/^\(.*\)$|^@/.test(name)) return [];
  if (/^\[{1,2}\.\.\./.test(name)) return [['*']];
  const optional = /^\[\[([^\]=]+)(?:=[^\]]*)?\]\]$/.exec(name);
  if (optional !== null) return [['', `:${optional[1] ?? ''}`]];
  const parameter = /^\[([^\]=]+)(?:=[^\]]*)?\]$/.exec(name);
  if (parameter !== null) return [[`:${parameter[1] ?? ''}`]];
  return [[name.replace(/\[[^\]]*\]/g, HOLE)]];
}

/** `admin.users.$id`: `_auth` is no part of the path, `users_` and the folder `users+` are users, `($lang)` may be left out, `[.]` is itself. */
function dotted(name: string): readonly (readonly string[])[] {
  const parts = name.match(/(?:\[[^\]]*\]|[^.])+/g) ?? [];
  return parts.filter((part) => !part.startsWith('_')).map((part) => {
    const optional = /^\((.+)\)$/.exec(part)?.[1];
    const text = (optional ?? part).replace(/[_+]$/, '').replace(/\[([^\]]*)\]/g, '$1');
    const segment = text === '$' ? '*' : text.startsWith('$') ? `:${text.slice(1)}` : text;
    return optional === undefined ? [segment] : ['', segment];
  });
}
