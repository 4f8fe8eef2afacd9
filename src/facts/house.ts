/** What a project's own settings say of it, where code cannot: `settings.predeploy`. */
import type { ProtectionKind } from '../models/schema.js';

/** A function, class or decorator of the house that protects what it stands before, or the handler that calls it. */
export interface HouseProtection {
  /** As the code spells it, without its arguments: `requireUser`, `auth.required`. Absent: every export of `from`. */
  readonly name: string | undefined;
  /** The end of its file's path, without extension: `middleware/guard`; or a package's name. */
  readonly from: string | undefined;
  readonly gives: readonly ProtectionKind[];
}

/** A protection that stands before the whole app, or before some paths of it, in no code at all. */
export interface GatewayProtection {
  readonly gives: ProtectionKind;
  /** Empty: all paths. */
  readonly paths: readonly RegExp[];
  /** For the report: who says so. */
  readonly because: string;
}

export interface House {
  readonly protections: readonly HouseProtection[];
  readonly gateways: readonly GatewayProtection[];
  /** Paths that are open to everybody on purpose. */
  readonly publicRoutes: readonly RegExp[];
}

/** A house nothing is told of: one object, since catalogues are kept by the identity of what they were made from. */
export const UNTOLD: House = { protections: [], gateways: [], publicRoutes: [] };
