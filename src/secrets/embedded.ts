/**
 * Texts inside a text: the sources that a source map carries (https://tc39.es/ecma426/), in a file of its own or at the
 * end of a bundle.
 */

export interface Embedded {
  /** The source file, as the map calls it. */
  readonly name: string;
  readonly text: string;
}

/** Where a bundle carries its map: `//# sourceMappingURL=data:application/json;base64,…`. */
const INLINE_MAP = /sourceMappingURL=data:application\/json;(?:charset=[\w-]{1,20};)?base64,([A-Za-z0-9+/]+={0,2})/;
const TAIL = 200;

/** The sources of a map, or of the map that a bundle carries; none where there is no map, or one that cannot be read. */
export function sourcesIn(text: string): readonly Embedded[] {
  if (isMap(text)) return sourcesOf(text);
  // The mark stands at the start of the last line; what follows is the map.
  const at = text.lastIndexOf('sourceMappingURL=data:');
  const [, encoded] = at < 0 ? [] : (INLINE_MAP.exec(text.slice(at)) ?? []);
  return encoded === undefined ? [] : sourcesOf(Buffer.from(encoded, 'base64').toString('utf8'));
}

function isMap(text: string): boolean {
  return /^\s*\{/.test(text.slice(0, TAIL)) && text.includes('"sourcesContent"') && text.includes('"mappings"');
}

function sourcesOf(json: string): readonly Embedded[] {
  try {
    return contentsOf(JSON.parse(json));
  } catch {
    return []; // broken, or not JSON after all: its text has been looked at as it stands
  }
}

function contentsOf(map: unknown): readonly Embedded[] {
  if (typeof map !== 'object' || map === null) return [];
  const { sources, sourcesContent, sections }: { sources?: unknown; sourcesContent?: unknown; sections?: unknown } = map;
  if (Array.isArray(sections)) return sections.flatMap((section: unknown) => (typeof section === 'object' && section !== null && 'map' in section ? contentsOf(section.map) : []));
  if (!Array.isArray(sourcesContent)) return [];
  const names: readonly unknown[] = Array.isArray(sources) ? sources : [];
  return sourcesContent.flatMap((text: unknown, index) => (typeof text === 'string' ? [{ name: nameOf(names[index]), text }] : []));
}

/** `webpack://shop/./src/lib/stripe.ts?1a2b` as people call it. */
function nameOf(source: unknown): string {
  if (typeof source !== 'string') return 'a source';
  return source.replace(/^\w+:\/\/[^/]*\//, '').replace(/^(?:\.{0,2}\/)+/, '').replace(/[?#].*$/s, '');
}
