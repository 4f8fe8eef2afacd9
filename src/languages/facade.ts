/**
 * A file that is not JavaScript, as ESLint and the rules of other plugins see it.
 * Configs without `files` bring those rules here, and they take every file for JavaScript: so they meet a program that is
 * empty, whose root nobody visits, and whose every answer is "nothing". Only rules that know our roots are called.
 */
import { CallMethodStep } from '@eslint/plugin-kit';

import type { DisableDirective, LintedFile, LintedText, Parsed, PluginLanguage } from '../plugin.js';
import type { Range } from '../syntax/env-file.js';
import { Lines, type Position } from './lines.js';

/** The real root of a file; rules listen to its type. */
export interface Root {
  readonly type: string;
}

export interface Kind<Tree extends Root> {
  /** Why this file cannot be what it is configured to be. */
  refusal?(path: string): string | undefined;
  parse(text: string): Tree;
  directives(text: string, root: Tree): DisableDirective[];
}

interface FacadeProgram {
  readonly type: 'Program';
  readonly predeploy: Root;
  readonly range: Range;
  readonly loc: Location;
}

interface Location {
  start: Position;
  end: Position;
}

/** The language that reads files in this way. */
export function languageOf<Tree extends Root>(kind: Kind<Tree>): PluginLanguage {
  return {
    fileType: 'text',
    lineStart: 1,
    columnStart: 0,
    nodeTypeKey: 'type',
    visitorKeys: { Program: [] },
    // Configs without `files` bring options for JavaScript: they are nobody's mistake.
    validateLanguageOptions: () => undefined,
    normalizeLanguageOptions: (options) => ({ ecmaVersion: 2026, sourceType: 'module', parserOptions: {}, globals: {}, ...options }),
    matchesSelectorClass: () => false,
    parse({ path, body }): Parsed {
      const refusal = kind.refusal?.(path);
      if (refusal !== undefined) return { ok: false, errors: [{ message: refusal, line: 1, column: 1 }] };
      return { ok: true, ast: kind.parse(textOf(body)) };
    },
    createSourceCode(file, { ast }) {
      // ESLint hands back what `parse` gave it.
      return new FacadeText(file, kind, ast as Tree);
    },
  };
}

function textOf(body: string | Uint8Array): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body);
}

/**
 * The one empty line of an empty program. Not an array, by which rules for every kind of text (line ends, last lines) tell
 * what they may rewrite: here such things can be part of a value.
 */
const NO_LINES = Object.freeze(Object.assign(Object.create(Array.prototype) as object, { 0: '', length: 1 }));

class FacadeText<Tree extends Root> implements LintedText {
  readonly text: string;
  readonly hasBOM: boolean;
  readonly ast: FacadeProgram;
  readonly visitorKeys = { Program: [] };
  readonly parserServices = parserServices;
  readonly tokensAndComments: readonly never[] = [];
  readonly #kind: Kind<Tree>;
  readonly #root: Tree;
  readonly #lines: Lines;
  #directives: DisableDirective[] | undefined;
  #scopeManager: ScopeManager | undefined;

  constructor({ body, bom }: LintedFile, kind: Kind<Tree>, root: Tree) {
    this.text = textOf(body);
    this.hasBOM = bom;
    this.#kind = kind;
    this.#root = root;
    const lines = (this.#lines = new Lines(this.text));
    const end = this.text.length;
    this.ast = {
      ...emptyProgram(),
      predeploy: root,
      range: [0, end],
      // The end of 15 MB takes a while to find, and hardly anybody asks.
      get loc() {
        return { start: { line: 1, column: 0 }, end: lines.positionOf(end) };
      },
    };
  }

  traverse(): Iterable<{ kind: 2; target: string; args: unknown[] }> {
    return [new CallMethodStep({ target: this.#root.type, args: [this.#root] })];
  }

  getDisableDirectives(): { directives: DisableDirective[]; problems: never[] } {
    // The first ESLints with languages read `loc` instead of asking `getLoc`.
    this.#directives ??= this.#kind.directives(this.text, this.#root).map((directive) => ({ ...directive, node: { ...directive.node, loc: this.getLoc(directive.node) } }));
    return { directives: this.#directives, problems: [] };
  }

  getInlineConfigNodes(): object[] {
    return this.getDisableDirectives().directives.map(({ node }) => node);
  }

  readonly lines = NO_LINES;

  getText(element?: { readonly range?: Range }, before = 0, after = 0): string {
    return element?.range === undefined ? this.text : this.text.slice(Math.max(element.range[0] - before, 0), element.range[1] + after);
  }

  getLoc(element: { readonly loc?: Location; readonly range?: Range }): Location {
    if (element.loc !== undefined) return element.loc;
    const [start, end] = this.getRange(element);
    return { start: this.#lines.positionOf(start), end: this.#lines.positionOf(end) };
  }

  getRange(element: { readonly range?: Range }): [number, number] {
    const [start, end] = element.range ?? [0, 0];
    return [start, end];
  }

  getLocFromIndex(index: number): Position {
    return this.#lines.positionOf(index);
  }

  getIndexFromLoc(position: Readonly<Position>): number {
    return this.#lines.indexOf(position);
  }

  get scopeManager(): ScopeManager {
    this.#scopeManager ??= scopeManagerOf(this.ast);
    return this.#scopeManager;
  }

  getScope(): Scope {
    return this.scopeManager.globalScope;
  }

  getParent(): null { return null; }
  getAncestors(): [] { return []; }
  getDeclaredVariables(): [] { return []; }
  getNodeByRangeIndex(): null { return null; }
  getJSDocComment(): null { return null; }
  markVariableAsUsed(): boolean { return false; }
  isGlobalReference(): boolean { return false; }
  isSpaceBetween(): boolean { return false; }
  isSpaceBetweenTokens(): boolean { return false; }
  commentsExistBetween(): boolean { return false; }
  getAllComments(): [] { return []; }
  getComments(): object { return { leading: [], trailing: [] }; }
  getCommentsBefore(): [] { return []; }
  getCommentsAfter(): [] { return []; }
  getCommentsInside(): [] { return []; }
  getTokens(): [] { return []; }
  getTokensBefore(): [] { return []; }
  getTokensAfter(): [] { return []; }
  getTokensBetween(): [] { return []; }
  getFirstTokens(): [] { return []; }
  getFirstTokensBetween(): [] { return []; }
  getLastTokens(): [] { return []; }
  getLastTokensBetween(): [] { return []; }
  getToken(): null { return null; }
  getTokenBefore(): null { return null; }
  getTokenAfter(): null { return null; }
  getTokenByRangeStart(): null { return null; }
  getTokenOrCommentBefore(): null { return null; }
  getTokenOrCommentAfter(): null { return null; }
  getFirstToken(): null { return null; }
  getFirstTokenBetween(): null { return null; }
  getLastToken(): null { return null; }
  getLastTokenBetween(): null { return null; }
}

function emptyProgram() {
  return { type: 'Program', sourceType: 'module', body: [], tokens: [], comments: [], parent: null } as const;
}

interface Scope {
  readonly type: 'global';
  readonly block: object;
  readonly set: ReadonlyMap<string, never>;
}

interface ScopeManager {
  readonly scopes: readonly Scope[];
  readonly globalScope: Scope;
}

/** The scopes of a program without a name in it. */
function scopeManagerOf(block: object): ScopeManager {
  const globalScope = {
    type: 'global', block, isStrict: true, upper: null, functionExpressionScope: false, dynamic: true,
    set: new Map<string, never>(), variables: [], references: [], through: [], childScopes: [],
    implicit: { set: new Map<string, never>(), variables: [], left: [] },
    get variableScope() {
      return globalScope;
    },
  } as const;
  return {
    scopes: [globalScope],
    globalScope,
    ...{ acquire: () => globalScope, acquireAll: () => [globalScope], getDeclaredVariables: () => [], isModule: () => true, isGlobalReturn: () => false, isStrictModeSupported: () => true },
  };
}

/** What rules with types ask their parser: a program that knows no file and was compiled as strictly as can be. */
const parserServices = {
  emitDecoratorMetadata: false,
  experimentalDecorators: false,
  isolatedDeclarations: false,
  esTreeNodeToTSNodeMap: new WeakMap(),
  tsNodeToESTreeNodeMap: new WeakMap(),
  getSymbolAtLocation: () => undefined,
  getTypeAtLocation: () => undefined,
  program: {
    getCompilerOptions: () => ({ strict: true, strictNullChecks: true }),
    getCurrentDirectory: () => '',
    getRootFileNames: () => [],
    getSourceFile: () => undefined,
    getSourceFiles: () => [],
    getTypeChecker: () => ({}),
    isSourceFileDefaultLibrary: () => false,
    isSourceFileFromExternalLibrary: () => false,
  },
};
