/**
 * The shape of a model: what one library *is*, as JSON-printable data.
 *
 * Access paths read like the code they match:
 *   `name`            an export of the package, or a place of this model (a place wins)
 *   `default`         the default export; for CommonJS interop `default.x` and `x` are one thing
 *   `global.x`        a global variable that no binding shadows; `global.import.meta.env` is import.meta.env
 *   `any.x()`         a method of a value nothing is known about (strings, arrays: the language itself)
 *   `type:T`          a value annotated with the package's type T (classes need no such row: T# is implied)
 *   `@D`              a class, method, property or parameter decorated with the package's D, called or bare
 *   `other!place`     a place of the model of package `other`
 *   `.x` `.{a,b}` `.*` `.0` members         `#`    instance made with new
 *   `()`              result of a call      `(0)` `(1..)` `(last)` `(*)`  arguments (of new as well)
 *   `=>0` `=>1/4`     parameter of that callback; `/4`: of a callback that declares exactly four
 *   `=>return`        what that callback returns
 *   `.await`          the settled value     `[]`   an element     "``"   result when used as a template tag
 *   `=`               (last) a value assigned to that property
 * A brace may also stand for the export: `{get,post}(0)`.
 */
export type Path = string;

/**
 * Where a value comes from that is not of this program's own making. `error` is a caught or passed-on error object.
 * `session`: what a checked login, token or API key says of its holder; the client did not choose it.
 */
export type SourceKind = 'remote' | 'database' | 'file' | 'environment' | 'error' | 'session';

/** Which part of a request a remote source is. */
export type RequestPart = 'body' | 'query' | 'params' | 'headers' | 'cookies' | 'files' | 'url' | 'message' | 'arguments';

/** `object`: a client can send a nested object here. `string`: only text. */
export type Shape = 'string' | 'object';

export type SinkKind =
  | 'sql' | 'nosql' | 'shell' | 'path' | 'html' | 'url' | 'redirect' | 'code' | 'regex' | 'log'
  | 'response' | 'store' | 'lookup' | 'mail' | 'queue' | 'ai' | 'deserialize';

/**
 * What a barrier can make harmless: a sink kind, or `shape` (type, size and format are checked: the value is validated).
 * `owner` asks whose object a value names: no check of its form answers that, so nothing but a fixed list stops it.
 * `secret` asks whether a value is one: no check of its form makes it public.
 */
export type SafeKind = SinkKind | 'shape' | 'owner' | 'secret';

/** What stands between a request and the code that serves it. `signature`: the sender of a webhook is proven. */
export type ProtectionKind = 'rate-limit' | 'auth' | 'role' | 'csrf' | 'signature' | 'headers' | 'validation' | 'body-limit' | 'cors';

/** One option name, or several that mean the same; dots reach into nested bags. */
export type OptionNames = string | readonly string[];

export interface SourceRow {
  readonly at: Path;
  readonly kind: SourceKind;
  readonly shape?: Shape;
  readonly part?: RequestPart;
  /** True when the framework has validated the value before the code sees it. */
  readonly validated?: boolean;
}

export interface SinkRow {
  readonly at: Path;
  readonly kind: SinkKind;
  /** What becomes of an error that is handed over bare; absent: the whole object goes out. */
  readonly errorsAs?: 'message';
  /** The database shows each caller only their own rows, unless the client was made with a key that may see all. */
  readonly rowSecurity?: true;
  /** The library's own safe way to write it, shown in messages. */
  readonly safeForm?: string;
  /** Bound values can be handed over as the argument with this index: what a quick fix may write to. */
  readonly valuesArgument?: number;
  /** How this library writes its n-th placeholder: `$n` (pg), `?` (mysql, sqlite), `@pn` (mssql), `:n` (oracle). */
  readonly placeholder?: '$n' | '?' | '@pn' | ':n';
}

/** A call whose result carries the values of some of its inputs. */
export interface PropagatorRow {
  readonly at: Path;
  readonly from: readonly ('this' | '(*)' | '(0)' | '(1)' | '(2)' | '(1..)')[];
}

/** A call whose result is safe for these kinds, whatever went in. `all`: nothing of the input survives. */
export interface SanitizerRow {
  readonly at: Path;
  readonly kinds: readonly (SafeKind | 'all')[];
}

/**
 * A condition that makes a value safe.
 * `at` is the tested expression; `accepts` is the truth value under which the value is good.
 * What it vouches for: `argument` (index of the call's argument) or `makesSafe` (a path of this model that
 * denotes the good value, e.g. `schema.safeParse().data`).
 */
export interface GuardRow {
  readonly at: Path;
  readonly accepts: boolean;
  readonly argument?: number;
  readonly makesSafe?: Path;
  readonly kinds: readonly (SafeKind | 'all')[];
}

/** What a schema builder lets through. */
export type Admits =
  | 'number' | 'boolean' | 'date' | 'list' | 'uuid' | 'string' | 'object' | 'array'
  /** Anything at all: `z.any()`. */
  | 'any'
  /** Known fields are checked and unknown ones kept: `.passthrough()`. */
  | 'unknown-fields';

export interface SchemaRow {
  /** The builder call: `default.number()`. */
  readonly at: Path;
  readonly admits: Admits;
  /** Index of the argument that holds the fields (object) or the element schema (array). */
  readonly fields?: number;
}

/** A call or type whose result *is* one of its inputs: `asyncHandler(fn)` is fn, `router.routes()` is router. */
export interface IdentityRow {
  readonly at: Path;
  /** `(*)`: all of them, one after the other: `sequence(a, b)`. */
  readonly is: 'this' | '(0)' | '(1)' | '(last)' | '(*)';
  /** What a plugin wrapped so mounts applies to the outer router too (fastify-plugin). */
  readonly shares?: boolean;
}

export interface ProtectionRow {
  /** The middleware, plugin, decorator, or the call made inside a handler. */
  readonly at: Path;
  readonly gives: ProtectionKind;
  /**
   * middleware  a value mounted, placed in a chain, registered as a plugin, or listed in a guard decorator
   * throws      a call inside the handler that throws or rejects when the limit is reached
   * result      a call inside the handler whose result has to be tested
   */
  readonly how: 'middleware' | 'throws' | 'result';
  /**
   * The option, of the mount or of the protection's own call, that takes it back: `global: false` of @fastify/rate-limit
   * covers only routes that ask for it. `absent`: it protects only where the option is set (`csrf` of lusca).
   */
  readonly offWhen?: { readonly key: string; readonly is: boolean | 'absent' };
  /** With one of these texts as (or in) the first argument it is none: passport.authenticate('local') is the login itself. */
  readonly unless?: readonly string[];
  /** For a limit asked for by a call: the argument that says whom it counts. */
  readonly key?: number;
  /** For validation: which part of the request it vouches for; absent: all. */
  readonly parts?: readonly RequestPart[];
  /** For a validation that only collects errors: they must still be looked at (`validationResult(req)`). */
  readonly collectsOnly?: boolean;
}

/**
 * What must not be read by everyone who reads logs, by what it is.
 *   environment  all variables at once
 *   headers      all headers of a response, cookies that are being set among them
 *   token        opens an account or a service for whoever holds it
 *   drawn        drawn at random: a secret where it is mailed or kept as one
 *   password     an argument: the plain password stands there
 */
export interface SensitiveRow {
  readonly at: Path;
  readonly is: 'environment' | 'headers' | 'token' | 'drawn' | 'password';
}

/** A call that compares what somebody sent with a stored secret: what stands around it is a login. */
export interface CredentialRow {
  readonly at: Path;
  readonly checks: 'password' | 'code';
  /** Only with this text as first argument: passport.authenticate('local'). */
  readonly given?: string;
}

/** CORS options under standard names. */
export interface CorsSettingsRow {
  readonly kind: 'cors';
  /** The option bag: `default(0)`. Absent argument: the defaults count. */
  readonly at: Path;
  readonly origin: OptionNames;
  readonly credentials: OptionNames;
  /** The methods other sites may use. */
  readonly methods?: OptionNames;
  /** What the library does when an option is absent. `reflect`: echoes any origin. */
  readonly defaults: { readonly origin: '*' | 'reflect' | 'none'; readonly credentials: boolean };
  /** What `origin: true` does. */
  readonly whenTrue: 'reflect' | '*' | 'none';
  /** An array of origins is understood. */
  readonly takesList?: boolean;
  /** With `*` and credentials together the library echoes the origin instead (e.g. @koa/cors). */
  readonly starReflectsWithCredentials?: boolean;
}

/** Rate limiter options under standard names. Where options are arguments or the parts of a pair, a number is their index. */
export interface RateLimitSettingsRow {
  readonly kind: 'rate-limit';
  /** The option bag or pair; the first argument where the options are arguments. */
  readonly at: Path;
  readonly window: OptionNames | number;
  /** What a bare number means; a text such as `15 m` says it itself. */
  readonly windowUnit: 'ms' | 's' | 'min' | 'text';
  readonly max: OptionNames | number;
  /** How long a client is shut out once the limit is reached, in the same unit. */
  readonly block?: OptionNames;
  readonly key?: OptionNames;
  /** A function that lets requests pass uncounted. */
  readonly skip?: OptionNames;
  /** The switch that counts no request that was refused. */
  readonly skipFailed?: OptionNames;
  /** What the library calls instead of refusing, and which of its parameters goes on with the request. */
  readonly onLimit?: { readonly option: OptionNames; readonly next: number };
  /** The option and value with which it counts and refuses nobody. */
  readonly dryRun?: { readonly key: string; readonly is: string };
  /** Where counts are kept: in this process, always or unless one of these options is set. Absent: somewhere that all instances share. */
  readonly inProcess?: 'always' | { readonly unless: OptionNames };
  /** Takes the place of a limit that stands around it instead of adding to it. */
  readonly overrides?: true;
  readonly defaults: { readonly windowMs?: number; readonly max?: number };
}

/** Where an app takes its clients' addresses from. */
export interface ProxySettingsRow {
  readonly kind: 'proxy';
  /** The option bag, or the value itself. */
  readonly at: Path;
  /** Only with this text as first argument: `app.set('trust proxy', true)`. */
  readonly given?: string;
  /** The option that is `true` when any header is believed; absent: the value itself, or the call alone. */
  readonly trustsAll?: OptionNames;
  /** The option that says how many entries of the header are the proxies' own. */
  readonly boundedBy?: OptionNames;
}

/** The flags of a cookie that keeps a login, under standard names. */
export interface SessionSettingsRow {
  readonly kind: 'session';
  /** The option bag: `default(0)`. Absent argument: the defaults count. */
  readonly at: Path;
  readonly sameSite: OptionNames;
  readonly secure: OptionNames;
  readonly httpOnly: OptionNames;
  /** What the library sends when an option is absent; a `sameSite` that is absent here too is not sent at all. */
  readonly defaults: { readonly sameSite?: 'lax' | 'strict' | 'none'; readonly secure: boolean; readonly httpOnly: boolean };
}

/** A call that sets one cookie of any meaning: its name tells whether it keeps a login. */
export interface CookieSettingsRow extends Omit<SessionSettingsRow, 'kind'> {
  readonly kind: 'cookie';
  /** Index of the argument that is the cookie's name. */
  readonly name: number;
}

export type SettingsRow = CorsSettingsRow | RateLimitSettingsRow | SessionSettingsRow | CookieSettingsRow | ProxySettingsRow;

/** A call that sets response headers. Either name and value arguments, or a bag. */
export interface HeaderRow {
  /** The call, without its argument: `res.setHeader`. */
  readonly at: Path;
  readonly name?: number;
  readonly value?: number;
  /** Index of the argument that is a bag of headers. */
  readonly bag?: number;
  /** Where in that argument the bag is: `headers`. */
  readonly bagKey?: string;
}

/** A config file whose function returns rules that each list headers (next.config.js `headers()`). */
export interface HeaderListRow {
  readonly files: string;
  /** The function's name. */
  readonly function: string;
  /** Key of a rule that holds the list, and the keys of its entries. */
  readonly list: string;
  readonly name: string;
  readonly value: string;
}

/** Which arguments: an index, from an index on, the last, or all that are not the path. */
export type ArgumentRange = number | `${number}..` | 'last' | 'rest';

/** A call (or `new`) that makes an app or a router. */
export interface RouterRow {
  readonly at: Path;
  /** Where its every route's first path segments stand: `new Router({ prefix: '/api' })`. */
  readonly prefix?: { readonly argument: number; readonly key: string };
  /** An app answers the outside by itself; a router (absent) only where it is mounted. `unless-exported`: may be either (Hono). */
  readonly standsAlone?: 'always' | 'unless-exported';
}

/** A call that binds handlers to a path. */
export interface RouteRow {
  /** The call, without its arguments: `router.{get,post}`. The receiver is the router. */
  readonly register: Path;
  /** HTTP method; absent: the member's own name (`all`, `any`, `use` mean every method). */
  readonly method?: string;
  /** Index of the argument that names the method, or a list of them (Hono `app.on`). */
  readonly methodAt?: number;
  /** Index of the path argument; `optional`: first argument if it is text; absent: no path. */
  readonly path?: number | 'optional';
  /** Middleware and handler, in order; the last function is the handler. */
  readonly chain?: ArgumentRange;
  /** Index of an option bag that may stand between path and handler (Fastify). */
  readonly options?: number;
  /** Everything is in one object (Fastify `app.route({…})`, Hapi). */
  readonly object?: { readonly argument: number; readonly method: string; readonly path: string; readonly handler: string };
  /** Key of that bag that may hold the handler. */
  readonly handler?: string;
  /** Method and path are fields of this argument, which `createRoute({…})` may have made (@hono/zod-openapi). */
  readonly definition?: { readonly argument: number; readonly method: string; readonly path: string };
  /** Keys in options, object or definition that hold middleware which runs before the handler, in their order. */
  readonly before?: readonly string[];
  /** Keys in options or object that switch protections on: Fastify `config.rateLimit`, `schema.body`. */
  readonly gives?: readonly { readonly key: string; readonly gives: ProtectionKind; readonly parts?: readonly RequestPart[] }[];
  /** The call only opens a path: `router.route('/x')`, whose result registers methods on it. */
  readonly opens?: boolean;
}

/** A call that puts middleware, a plugin or another router onto a router. */
export interface MountRow {
  readonly register: Path;
  readonly path?: number | 'optional';
  readonly chain: ArgumentRange;
  /** Index of an option bag; `prefix` names the key that holds the path. */
  readonly options?: number;
  readonly prefix?: string;
  /** True when a path without a star is one address, not all below it (Hono). */
  readonly exact?: boolean;
  /** Keys of that bag that hold middleware which runs before what is mounted; with nothing mounted, before what follows (Elysia `guard`). */
  readonly before?: readonly string[];
  /** Key of a hook's first argument that lets it out to whoever mounts its router, and of mounts that let such hooks in (Elysia `as`). */
  readonly shares?: string;
  /** False when it also covers what was registered before it (Fastify hooks). Default true. */
  readonly ordered?: boolean;
  /** The mounted function gets a child router of its own (Fastify `register`): what it mounts stays inside. */
  readonly encapsulates?: boolean;
}

/**
 * A step of a chain of calls that ends in a handler: `base.use(isAuthed).input(schema).mutation(resolve)`.
 *   starts      the value a chain may start from, with nothing before the handler yet
 *   middleware  its arguments run before the handler
 *   joins       its argument is another chain, whose steps are taken over
 *   input       its argument checks what the client sends
 *   passes      says nothing about protection
 *   answers     its last argument is the handler
 *   tree        its arguments hold procedures, by name
 *   serves      its argument's `router` answers the outside, and nothing stands before it
 *   adapts      it makes a handler or middleware of its argument's `router`
 *   wraps       its first argument is the handler; the steps follow: `middy(handler).use(validator(…))`
 *   handler     the value itself is a handler, by its type: `const handler: APIGatewayProxyHandler = …`
 *   received    so is an exported function whose first parameter this is
 */
export type ProcedureStep = 'starts' | 'middleware' | 'joins' | 'input' | 'passes' | 'answers' | 'tree' | 'serves' | 'adapts' | 'wraps' | 'handler' | 'received';

export interface ProcedureRow {
  /** The call, without its arguments: `builder.mutation`. For `starts`, `handler` and `received` the value. */
  readonly register: Path;
  readonly step: ProcedureStep;
  /** HTTP method of what it answers; absent: any. */
  readonly method?: string;
  /** What stands before it that no code shows: `its gateway`. */
  readonly behind?: string;
}

/** A function the outside calls because of its file's name, its directive or its decorator. */
export interface EntryPointRow {
  /**
   * Glob of files, relative to the project; `**` and `{a,b}` and `*` are understood.
   * A star in the last name means that the name counts in the path: `pages/*.ts`, not `app/route.ts`.
   */
  readonly files?: string;
  /** Only files that import something from one of these; a star at the end stands for any rest. */
  readonly imports?: readonly string[];
  /** Exports that are entry points; `*`: all of them; `actions.*`: every function in that object, by its key. */
  readonly exports?: readonly string[];
  /** Place name of the position the function has to stand in: what `defineEventHandler` is handed, say. */
  readonly standsIn?: string;
  /** Directive at the top of the file or the function: `use server`. */
  readonly directive?: string;
  readonly kind: 'route' | 'action' | 'page' | 'api' | 'middleware';
  /** HTTP method: the export's own name, the end of the file's name (`login.post.ts`), or any. */
  readonly method?: 'export' | 'file' | string;
  /** Place name by parameter index; null skips one. Each names a place of this model. */
  readonly params?: readonly (string | null)[];
  /** Place name that stands for every parameter (server actions). */
  readonly everyParam?: string;
  /** True when what it returns goes to the client. */
  readonly returns?: boolean;
  /**
   * The folders the URL path starts below: `app` makes `src/app/api/login/route.ts` answer `/api/login`.
   * `*`: another file says that; only the file's own name is known.
   */
  readonly pathFrom?: string;
  /** What stands before that path: `/api` for what lies in `server/api`. */
  readonly pathPrefix?: string;
  /** `dots`: names are cut at dots, `_name` stands for nothing, `$name` for a parameter. Absent: only folders are cut, `[name]` is a parameter. */
  readonly pathNames?: 'dots';
  /** Key of an option bag that may hold the function: `defineAction({ handler })`. */
  readonly handler?: string;
  /** Keys of that bag that hold what runs before it. */
  readonly before?: readonly string[];
  /** Keys of that bag that switch protections on. */
  readonly gives?: readonly { readonly key: string; readonly gives: ProtectionKind }[];
  /** Many instances run it and forget what they held between requests: nothing counted in memory adds up. */
  readonly serverless?: true;
  /** Exports of the same file that run before it. */
  readonly beforeExports?: readonly string[];
  /** Functions of other files are in scope without an import (Nuxt). */
  readonly autoImports?: true;
}

/** A class whose methods are routes (Nest). All names are exports of the package. */
export interface ControllerRow {
  /** Class decorator; its first argument is the path prefix. */
  readonly controller: string;
  /** Method decorators and their HTTP method. */
  readonly methods: Readonly<Record<string, string>>;
  /** Decorators that list guards, interceptors, pipes. */
  readonly guards?: readonly string[];
  readonly interceptors?: readonly string[];
  readonly pipes?: readonly string[];
  /** A function that bundles decorators into one: `applyDecorators(UseGuards(A), Post())`. */
  readonly applied?: readonly string[];
  /** Metadata that takes guards back: the decorator that sets it, and the calls through which guards read it. */
  readonly marks?: { readonly sets: string; readonly reads: readonly string[] };
  /** How guards, pipes and interceptors are put before every controller. */
  readonly everywhere?: {
    /** Methods of the app: `useGlobalGuards`. */
    readonly app: readonly string[];
    /** Provider tokens: `APP_GUARD`. */
    readonly tokens: readonly string[];
    /** The module decorator whose `providers` list them. */
    readonly module: string;
    /** Middleware for some paths: `consumer.apply(limiter).exclude('health').forRoutes('auth')`. */
    readonly consumer?: { readonly apply: string; readonly to: string };
  };
}

/** A file whose code runs before the entry points of other files (Next middleware, SvelteKit hooks, Nuxt server middleware). */
export interface GateRow {
  /** Glob from the folder of the package: `{src/,}{middleware,proxy}.{ts,js}`. */
  readonly files: string;
  /** Exports that are run. */
  readonly exports: readonly string[];
  /** `package`: before everything the package serves; `folder`: before what lies in and below the file's own folder (layouts). */
  readonly covers: 'package' | 'folder';
  /** Where the file itself lists the paths it runs for: `config.matcher`. Absent: all. */
  readonly paths?: string;
  /** Kinds of entry points it does not run before: Next's layouts guard no actions. */
  readonly except?: readonly EntryPointRow['kind'][];
}

/** A call that puts a value onto the app under a name, for every file that is handed the app. */
export interface DecorationRow {
  /** The call, without its arguments: `app.decorate`. */
  readonly at: Path;
  readonly name: number;
  readonly value: number;
}

/** A plugin that registers what the files of a folder export: who mounts them stands in their folder's name. */
export interface AutoloadRow {
  /** The plugin, as it is mounted. */
  readonly at: Path;
  /** Key of the mount's options that holds the folder. */
  readonly folder: string;
  /** Key of those options that holds what stands before all paths; dots reach into nested bags. */
  readonly prefix: string;
  /** Key that, when false, keeps the names of folders out of paths. */
  readonly named: string;
  /** Export of a loaded file that stands for its folders' names, and the one that stands for its whole path. */
  readonly ownName: string;
  readonly ownPath: string;
  /** Keys of patterns: names of files and folders that are left out, and paths below the folder that alone are loaded or are left out. */
  readonly leavesOut: { readonly names: string; readonly butPaths: string; readonly paths: string };
  /** Where a folder has a file of this name, its other files are not loaded. */
  readonly index: string;
  /** Key that, when false, lets what the files mount out to the app. */
  readonly keepsInside: string;
  /** Files that mount what runs before the others of their folder, where `on` is set, and before those further down where `below` is. */
  readonly hooks: { readonly on: string; readonly below: string; readonly files: readonly string[] };
}

/** A call that makes a test of a request's path out of patterns: `createRouteMatcher(['/admin(.*)'])`. */
export interface PathTestRow {
  /** The call. Its first argument holds the patterns; what it makes is called with the request. */
  readonly at: Path;
}

/** What a generic type argument says of a value: `new Hono<{ Bindings: Env }>()` types `c.env` in its handlers. */
export interface TypeArgumentRow {
  /** The value: `ctx.env`. */
  readonly at: Path;
  /** The exports whose first type argument it is, of a value's own type or of a `new` in the same file: `{Hono,Context}`. */
  readonly of: Path;
  /** The key in that type: `Bindings`. */
  readonly key: string;
}

/** A prefix or a config slot that puts a variable into the code every visitor downloads. */
export interface PublicEnvRow {
  /** `NEXT_PUBLIC_`: a variable named so is compiled into the client bundle. */
  readonly prefix?: string;
  /** Modules whose exports alone are such variables, where the prefix is too common to tell; `import.meta.env` is one. */
  readonly from?: readonly string[];
  /** Config file glob and the key path in its exported object whose entries reach the client. */
  readonly files?: string;
  /** `''`: the whole object. */
  readonly keys?: OptionNames;
  /** The export that is that object, where it is not the default one. */
  readonly exportName?: string;
  /** Path in that object of what sets the prefix: empty, it makes every variable public. */
  readonly prefixKey?: string;
}

/** An argument that decides what every visitor gets. */
export interface PublicSlotRow {
  readonly at: Path;
  /** values: what stands in it is compiled into the page · switch: `true` hands the call's own key to the browser */
  readonly holds: 'values' | 'switch';
  /** The option of the same bag, and its value, with which what is built runs on a server. */
  readonly unless?: { readonly key: string; readonly is: string };
}

/** Files whose code runs on other people's machines: in browsers, in apps of phones. */
export interface ClientCodeRow {
  /** A directive at the top of the file: `use client`. */
  readonly directive?: string;
  /** Files, from the folder of a package that depends on one of this model's packages. */
  readonly files?: string;
  /** Files among these that stay on the server. */
  readonly except?: string;
  /** True for the scripts that a page of HTML loads, in a package as above. */
  readonly page?: true;
  /** Packages beside which the row says nothing: what a page loads may then run with a server's rights. */
  readonly unless?: readonly string[];
  /** Exports that the build leaves out of what it sends, with everything that only they use. */
  readonly serverExports?: readonly string[];
}

/** What has no business in code that runs on other people's machines. */
export interface ServerOnlyRow {
  /** Those of the model's specifiers; absent: all of them. */
  readonly from?: readonly string[];
  /** Those of the exports; absent: all of them. */
  readonly names?: readonly string[];
  /** It opens nothing itself: a file that imports it says that it must stay on the server. */
  readonly marks?: true;
  /** Files of a package that depends on one of this model's packages, which the framework keeps on the server. */
  readonly files?: string;
}

/** A call that keeps server values apart from what the client may have. */
export interface ServerSlotRow {
  readonly at: Path;
  /** guarded: variables read in this argument reach no browser · settings: the value's members are the server's, but for `open` */
  readonly holds: 'guarded' | 'settings';
  readonly open?: readonly string[];
}

/** A call that costs money, storage or time each time it is made; AI and mail are told by their sinks. */
export interface CostRow {
  /** The call, or the value it makes: `multer().single()`. */
  readonly at: Path;
  /** `upload`: takes files in, or lets clients put them somewhere. `render`: draws, converts or exports. */
  readonly of: 'upload' | 'render' | 'ai' | 'mail';
}

/** Middleware that shows every client what is meant for developers. */
export interface ExposureRow {
  readonly at: Path;
  readonly shows: 'stack';
}

/** An argument or option that holds a secret: a literal in it is the secret itself. */
export interface SecretSlotRow {
  readonly at: Path;
  /**
   * signing   signs or encrypts sessions, cookies, tokens: whoever knows it forges them, so a placeholder is as bad as a secret
   * password  opens a database, a mail server, a queue
   * key       a provider's key or token
   */
  readonly is: 'signing' | 'password' | 'key';
  /** How its environment variable is mostly called: `JWT_SECRET`. */
  readonly variable: string;
  /** The option of the same bag that names the host, for passwords: one for this machine alone opens nothing. Where it is absent the driver takes this machine. */
  readonly host?: OptionNames;
  /** With an empty one the library throws, so a missing secret is noticed. */
  readonly refusesEmpty?: true;
}

/** What a value read from the environment is when its variable is not set: `config.get('JWT_SECRET', 'dev')`. */
export interface EnvDefaultRow {
  /** The default. */
  readonly at: Path;
  /** Where the name of the variable stands: in an argument of the same call, or as the key of the object that the call stands in. */
  readonly named: number | 'key';
}

/** Everything known about one library. */
export interface PackageModel {
  // Import specifiers, exact, without `node:` (unless only that spelling is meant: `node:sqlite`). One that starts with `*/` matches the end of a specifier: '*/generated/prisma'. Empty: only globals.
  readonly packages: readonly string[];
  /** The documentation these rows were read from. */
  readonly docs?: string;
  readonly places?: Readonly<Record<string, readonly Path[]>>;
  /** A place of this model that is also a place of another: `{ req: 'express!req' }`. */
  readonly aliases?: Readonly<Record<string, string>>;
  readonly sources?: readonly SourceRow[];
  readonly sinks?: readonly SinkRow[];
  readonly propagators?: readonly PropagatorRow[];
  readonly sanitizers?: readonly SanitizerRow[];
  readonly guards?: readonly GuardRow[];
  readonly schemas?: readonly SchemaRow[];
  readonly identities?: readonly IdentityRow[];
  readonly protections?: readonly ProtectionRow[];
  readonly credentials?: readonly CredentialRow[];
  readonly settings?: readonly SettingsRow[];
  readonly headers?: readonly HeaderRow[];
  readonly headerLists?: readonly HeaderListRow[];
  readonly routers?: readonly RouterRow[];
  readonly typeArguments?: readonly TypeArgumentRow[];
  readonly routes?: readonly RouteRow[];
  readonly mounts?: readonly MountRow[];
  readonly procedures?: readonly ProcedureRow[];
  readonly entryPoints?: readonly EntryPointRow[];
  readonly controllers?: readonly ControllerRow[];
  readonly gates?: readonly GateRow[];
  readonly autoloads?: readonly AutoloadRow[];
  readonly decorations?: readonly DecorationRow[];
  readonly pathTests?: readonly PathTestRow[];
  readonly publicEnv?: readonly PublicEnvRow[];
  readonly publicSlots?: readonly PublicSlotRow[];
  readonly secretSlots?: readonly SecretSlotRow[];
  readonly clientCode?: readonly ClientCodeRow[];
  readonly serverOnly?: readonly ServerOnlyRow[];
  readonly serverSlots?: readonly ServerSlotRow[];
  readonly envDefaults?: readonly EnvDefaultRow[];
  readonly exposes?: readonly ExposureRow[];
  readonly costs?: readonly CostRow[];
  readonly sensitive?: readonly SensitiveRow[];
}

/** Checks the shape at compile time and hands the data back unchanged. */
export function definePackage<const M extends PackageModel>(model: M): M {
  return model;
}

/**
 * A text with holes that tests fill in, so that nothing that looks like a key is ever committed: `sk_live_{alnum*24}`.
 * A hole is a set of characters and a count: `alnum` (A-Z a-z 0-9), `alpha` (A-Z a-z), `lower`, `upper`, `digit`, `hex`, `HEX`, `lownum` (a-z 0-9),
 * `UPNUM` (A-Z 0-9), `base32` (A-Z 2-7), `base58`, `base64`, `base64url`, `word` (alnum and _), or one character
 * (`{-*5}`, `{x*32}`). `{crc32-base62}` and `{crc32-hex}` are the checksum of what the checksum of the row covers;
 * `{uuid}` is a UUID, `{jwt:role=service_role,iss=x}` a JWT with those claims, `{b64:text}` that text in Base64.
 */
export type Recipe = string;

/** One form of secret (or of publishable key) that a provider hands out. */
export interface TokenRow {
  /** What it is called, after the provider's name: `secret key`, `bot token`. */
  readonly name: string;
  /**
   * Words in lower case, at least three characters each, one of which stands in (or, for `named`, before) every such token.
   * They are what the scanner looks for; the pattern is tried only there. The rarer in other text, the faster.
   */
  readonly keywords: readonly string[];
  /**
   * Source of a regular expression for the token, case-sensitive. Every quantifier is bounded, none stands inside another.
   * The scanner sees to it that no letter or digit stands right before or after. A group named `secret` marks the
   * part that must not be a placeholder (the password of a connection string); absent: what follows the keyword.
   * Groups `host` and `user` beside it make it a login (src/secrets/logins.ts): one that opens nothing is left out.
   */
  readonly pattern: string;
  /**
   * inside  (default) the keyword is part of the token; it starts with it unless `lead` says otherwise
   * named   the token has no form of its own, so a keyword must be part of the name it is given to: `DATADOG_API_KEY=…`
   */
  readonly where?: 'inside' | 'named';
  /** How many characters of the token may stand before the keyword. Default 0. */
  readonly lead?: number;
  /** For `named`: the name must also say that it holds a secret (key, token, secret, password, auth …). Default true. */
  readonly saysSecret?: boolean;
  /** For `named`: what src/secrets/names.ts must say of the whole name, for keywords that are ordinary words. */
  readonly secrecy?: 'secret' | 'key';
  /** The marked part, or the value, was drawn by a machine: nothing that people would write down. */
  readonly drawn?: true;
  /** The marked part is `user:password` in Base64, as RFC 7617 has it. */
  readonly holds?: 'basic';
  /** Says less than any provider's own token that claims part of the same text. */
  readonly yields?: true;
  /** Its name or its place says more than the form that others have too: a browser key of Google named for Gemini is a secret. */
  readonly overrules?: true;
  /** Made to be seen: it is recognised so that nothing else claims it, and never reported. */
  readonly isPublic?: true;
  /**
   * What proves that it was really handed out. `crc32-base62`: the last six characters are the checksum of the
   * characters between the last `_` and them, in base 62 (GitHub, npm). `crc32-hex`: the last eight, after a `_`, of all before.
   */
  readonly checksum?: 'crc32-base62' | 'crc32-hex';
  /** The token is a JWT, and these claims have one of these values: Supabase's `role: ['service_role']`. */
  readonly claims?: Readonly<Record<string, readonly string[]>>;
  /** What the owner does once it got out, by the provider's documentation: an imperative clause without a full stop, `Roll it under Developers → API keys`. Empty for publishable ones. */
  readonly remedy: string;
  readonly samples: {
    /** Texts in which the token must be found. At least one. */
    readonly found: readonly Recipe[];
    /** Neighbours in which it must not be: placeholders, other lengths, other characters, the publishable sibling. At least one. */
    readonly silent: readonly Recipe[];
  };
}

/** Everything known about the secrets of one provider. */
export interface SecretModel {
  /** As the provider writes itself: `Stripe`, `Hugging Face`. */
  readonly provider: string;
  /** Where the provider documents its keys. */
  readonly docs: string;
  readonly tokens: readonly TokenRow[];
}

/** Checks the shape at compile time and hands the data back unchanged. */
export function defineSecret<const M extends SecretModel>(model: M): M {
  return model;
}
