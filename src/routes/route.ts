/** What the route engine answers. */
import type { Way } from '../facts/other-files.js';
import type { MountRow, ProtectionRow, RouteRow } from '../models/schema.js';
import type { FunctionNode, Node } from '../syntax/tree.js';
import type { Moment } from './order.js';

/** Something that runs before the handler, or may. */
export interface Link {
  /** The middleware, guard, plugin or hook, as the file writes it. */
  readonly node: Node;
  /** `maybe`: its path cannot be compared with the route's. */
  readonly covers: 'yes' | 'maybe';
  /** The option bag handed over with it (a Fastify plugin's). */
  readonly options?: Node | undefined;
  /** How it got there. `handed`: its app or router was handed to this function. `route`: registered before, for the same path and method. */
  readonly how: 'middleware' | 'plugin' | 'handed' | 'wrapper' | 'decorator' | 'route';
}

/** A link that would protect, were it not for its place. */
export interface Miss {
  readonly link: Link;
  readonly why: 'after' | 'path';
}

/** One way a request can reach a route: everything that runs on the way, in order. */
export interface Approach {
  readonly paths: readonly string[];
  readonly links: readonly Link[];
  readonly misses: readonly Miss[];
  /** The way through other files that leads here, where one is known. */
  readonly outside?: Way | undefined;
  /** Why other files may add to it; absent where the whole way is known. */
  readonly unseen: string | undefined;
}

/** A place where a file mounts a value that another one made, and one way requests reach it there. */
export interface Arrival {
  readonly node: Node;
  readonly approach: Approach;
}

export interface Route {
  /** Upper case; `ALL` for any. */
  readonly methods: readonly string[];
  /** Full paths as far as the file shows them; `…` stands for what it does not. Empty: the route has no path of its own. */
  readonly paths: readonly string[];
  /** The registration call, the method's decorator, or the exported handler: where a report goes. */
  readonly node: Node;
  readonly kind: 'registered' | 'method' | 'route' | 'action' | 'page' | 'api';
  /** The name of the exported function or controller method, or the handler's where it is given by name. */
  readonly name: string | undefined;
  /** The handler as the file writes it. */
  readonly handler: Node | undefined;
  /** The functions of this file that handle the request. */
  readonly functions: readonly FunctionNode[];
  readonly approaches: readonly Approach[];
  /** Protections that options of the registration switch on. */
  readonly given: readonly Given[];
}

export interface Given {
  readonly gives: ProtectionRow['gives'];
  readonly node: Node;
  readonly parts?: ProtectionRow['parts'] | undefined;
}

export type Verdict =
  | { readonly state: 'protected'; readonly by: Node; readonly row: ProtectionRow | undefined; readonly where?: string | undefined }
  | { readonly state: 'open'; readonly almost: Almost | undefined }
  | { readonly state: 'unknown'; readonly because: string };

/** A protection that is there and does nothing for this route. */
export interface Almost {
  readonly why: 'after' | 'path' | 'ignored';
  /** What protects nothing here, in this file or, with `where`, in another. */
  readonly node: Node;
  readonly where?: string | undefined;
}

/** What happens to a router, in the order of the file. */
export type Happening =
  | {
      readonly kind: 'mount'; readonly node: Node; readonly at: Moment; readonly row: MountRow; readonly paths: readonly string[];
      readonly entries: readonly Node[]; readonly options: Node | undefined;
      /** The path is one address, not all below it. */
      readonly exact: boolean;
    }
  | { readonly kind: 'handed'; readonly node: Node; readonly at: Moment; readonly callee: Node }
  | { readonly kind: 'route'; readonly node: Node; readonly at: Moment; readonly methods: readonly string[]; readonly paths: readonly string[]; readonly entries: readonly Node[] };

/** A call that binds handlers to a path, read. */
export interface Registration {
  readonly node: Node;
  readonly row: RouteRow;
  readonly receiver: Node;
  readonly methods: readonly string[];
  readonly paths: readonly string[];
  readonly before: readonly Node[];
  readonly handler: Node | undefined;
  readonly given: readonly Given[];
}
