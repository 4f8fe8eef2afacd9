/**
 * What a user may set for all rules at once: `settings: { predeploy: { … } }`, see docs/settings.md.
 * Every mistake throws an error that names the key and the accepted values: a setting that is silently dropped
 * looks like a clean run.
 */
import type { GatewayProtection, House, HouseProtection } from './analysis/index.js';
import type { PackageModel, ProtectionKind, SecretModel } from './models/schema.js';
import { HOUSE_SECRET, houseSecrets, wrongSecret } from './secrets/index.js';

export interface Settings {
  /** The house models, on top of the plugin's. */
  readonly models: readonly PackageModel[];
  /** The house's own forms of keys; one and the same list for equal settings. */
  readonly secrets: readonly SecretModel[];
  /** The folder other files are looked for in, as the user wrote it. */
  readonly root: string | undefined;
  /** One and the same object for equal settings, wherever in the config they stand. */
  readonly house: House;
}

const KEYS = ['models', 'secrets', 'root', 'protections', 'publicRoutes', 'fingerprint'] as const;

/** Complete, by its type; in the spelling of the report. */
const KINDS: Readonly<Record<ProtectionKind, true>> = {
  'rate-limit': true, auth: true, role: true, csrf: true, signature: true, validation: true, headers: true, 'body-limit': true, cors: true,
};
const KIND_LIST = Object.keys(KINDS).join(', ');
/** The same kinds as keys: `{ rateLimit: 'gateway' }`. */
const GATEWAY_KEYS: ReadonlyMap<string, ProtectionKind> = new Map(Object.keys(KINDS).filter(isKind).map((kind) => [camelCase(kind), kind]));
const PATH_FORMS = "a path ('/health', '/public/*', '/users/:id') or a regular expression that starts with ^ ('^/api/v\\d+/health$')";

/** Configs of several kinds of files hold copies of the same settings: equal ones become one object. */
const houses = new Map<string, House>();
const modelLists = new Map<string, readonly PackageModel[]>();
const secretLists = new Map<string, readonly SecretModel[]>();

/** The empty list of models is one object too: compiled models are kept by the list's identity. */
const NO_MODELS: readonly PackageModel[] = [];
const NO_SECRETS: readonly SecretModel[] = [];
const NOTHING_SET: Settings = { models: NO_MODELS, secrets: NO_SECRETS, root: undefined, house: houseOf('[null,null]', undefined, undefined) };

/** Checked once per settings object, which a host keeps for all files of a config. */
const checked = new WeakMap<object, Settings>();

/** The settings of this plugin among those of a config. */
export function settingsIn(settings: Readonly<Record<string, unknown>>): Settings {
  const own = settings['predeploy'];
  if (own === undefined) return NOTHING_SET;
  if (!isBag(own)) throw wrongSetting('predeploy', `an object with the keys ${KEYS.join(', ')}`);
  let known = checked.get(own);
  if (known === undefined) {
    known = check(own);
    checked.set(own, known);
  }
  return known;
}

function check(own: Readonly<Record<string, unknown>>): Settings {
  for (const [key, value] of Object.entries(own)) {
    // The presets hand ESLint's cache a fingerprint through a method.
    if (!(KEYS as readonly string[]).includes(key) && typeof value !== 'function') throw new Error(`settings.predeploy.${key} is not known. Accepted keys: ${KEYS.join(', ')}.`);
  }
  const { models, secrets, root, protections, publicRoutes, fingerprint } = own;
  if (models !== undefined && !Array.isArray(models)) throw wrongSetting('predeploy.models', 'an array of package models');
  models?.forEach((model: unknown, index) => {
    if (!isModel(model)) {
      throw wrongSetting(`predeploy.models[${String(index)}]`, "a package model: { packages: ['name'], … } (see docs/new-model.md)");
    }
  });
  if (secrets !== undefined && !Array.isArray(secrets)) throw wrongSetting('predeploy.secrets', `an array such as [${HOUSE_SECRET}]`);
  secrets?.forEach((secret: unknown, index) => {
    const wrong = wrongSecret(secret);
    if (wrong !== undefined) throw wrongSetting(`predeploy.secrets[${String(index)}]${wrong.key}`, wrong.accepted);
  });
  if (root !== undefined && (typeof root !== 'string' || root === '')) throw wrongSetting('predeploy.root', 'the path of a folder, absolute or from where ESLint runs');
  if (fingerprint !== undefined && typeof fingerprint !== 'string' && fingerprint !== false) throw wrongSetting('predeploy.fingerprint', 'false, to let cached answers miss changes in other files, or left out');
  return { models: models === undefined ? NO_MODELS : listOf(models), secrets: secrets === undefined ? NO_SECRETS : secretsOf(secrets), root, house: houseOf(JSON.stringify([protections, publicRoutes]), protections, publicRoutes) };
}

function listOf(models: readonly unknown[]): readonly PackageModel[] {
  const text = JSON.stringify(models);
  // Checked model by model; what is inside them is read, and complained of, by the catalogue.
  const list = modelLists.get(text) ?? (models as readonly PackageModel[]);
  modelLists.set(text, list);
  return list;
}

function secretsOf(secrets: readonly unknown[]): readonly SecretModel[] {
  const text = JSON.stringify(secrets);
  const list = secretLists.get(text) ?? houseSecrets(secrets);
  secretLists.set(text, list);
  return list;
}

function houseOf(text: string, protections: unknown, publicRoutes: unknown): House {
  const known = houses.get(text);
  if (known !== undefined) return known;
  if (protections !== undefined && !Array.isArray(protections)) throw wrongSetting('predeploy.protections', "an array such as [{ name: 'requireUser', gives: 'auth' }]");
  if (publicRoutes !== undefined && !Array.isArray(publicRoutes)) throw wrongSetting('predeploy.publicRoutes', `an array; each entry ${PATH_FORMS}`);
  const all = (protections ?? []).map((entry: unknown, index) => protectionOf(entry, `predeploy.protections[${String(index)}]`));
  const house: House = {
    protections: all.flatMap((entry) => ('because' in entry ? [] : [entry])),
    gateways: all.flatMap((entry) => ('because' in entry ? [entry] : [])),
    publicRoutes: patterns(publicRoutes ?? [], 'predeploy.publicRoutes'),
  };
  houses.set(text, house);
  return house;
}

function protectionOf(entry: unknown, key: string): HouseProtection | GatewayProtection {
  const accepted = `{ name: 'requireUser', gives: 'auth' }, { from: './middleware/guard', gives: ['auth', 'role'] } or { rateLimit: 'gateway', because: '…' }`;
  if (!isBag(entry)) throw wrongSetting(key, accepted);
  const gateway = Object.keys(entry).find((name) => GATEWAY_KEYS.has(name));
  return gateway === undefined ? houseProtection(entry, key, accepted) : gatewayProtection(entry, gateway, key);
}

function houseProtection(entry: Readonly<Record<string, unknown>>, key: string, accepted: string): HouseProtection {
  refuseOthers(entry, key, ['name', 'from', 'gives']);
  const { name, from, gives } = entry;
  if (name === undefined && from === undefined) throw wrongSetting(key, accepted);
  if (name !== undefined && (typeof name !== 'string' || !/^[\w$]+(?:\.[\w$]+)*$/.test(name))) throw wrongSetting(`${key}.name`, "a name as the code spells it, without arguments: 'requireUser', 'auth.required'");
  if (from !== undefined && (typeof from !== 'string' || endOf(from) === '')) throw wrongSetting(`${key}.from`, "the end of a file's path ('./middleware/guard') or a package's name ('@acme/guards')");
  const kinds: readonly unknown[] = Array.isArray(gives) ? gives : [gives];
  if (kinds.length === 0 || !kinds.every(isKind)) throw wrongSetting(`${key}.gives`, `one or several of ${KIND_LIST}`);
  return { name, from: from === undefined ? undefined : endOf(from), gives: kinds };
}

function gatewayProtection(entry: Readonly<Record<string, unknown>>, name: string, key: string): GatewayProtection {
  refuseOthers(entry, key, [name, 'because', 'paths']);
  const { because = `settings.${key}`, paths } = entry;
  if (entry[name] !== 'gateway') throw wrongSetting(`${key}.${name}`, "'gateway'");
  if (typeof because !== 'string') throw wrongSetting(`${key}.because`, "a text for the report: 'Cloudflare rule 12'");
  if (paths !== undefined && (!Array.isArray(paths) || paths.length === 0)) throw wrongSetting(`${key}.paths`, `an array; each entry ${PATH_FORMS}`);
  // The key was found in the map.
  return { gives: GATEWAY_KEYS.get(name) as ProtectionKind, because, paths: patterns(paths ?? [], `${key}.paths`) };
}

function refuseOthers(entry: Readonly<Record<string, unknown>>, key: string, accepted: readonly string[]): void {
  const other = Object.keys(entry).find((name) => !accepted.includes(name));
  if (other !== undefined) throw new Error(`settings.${key}.${other} is not known. Accepted keys: ${accepted.join(', ')}.`);
}

/** `./src/middleware/guard.ts` is spoken of by its end, `src/middleware/guard`, from wherever it is imported. */
function endOf(from: string): string {
  return from.replaceAll('\\', '/').replace(/^(?:\.{0,2}\/)+/, '').replace(/\.[cm]?[jt]sx?$/, '').replace(/\/index$/, '');
}

function patterns(entries: readonly unknown[], key: string): readonly RegExp[] {
  return entries.map((entry, index) => {
    const pattern = typeof entry === 'string' ? patternOf(entry) : undefined;
    if (pattern === undefined) throw wrongSetting(`${key}[${String(index)}]`, PATH_FORMS);
    return pattern;
  });
}

function patternOf(text: string): RegExp | undefined {
  try {
    if (text.startsWith('^')) return new RegExp(text, 'i');
  } catch {
    return undefined;
  }
  if (!text.startsWith('/')) return undefined;
  // A parameter stands for one part of a path and a star at the end for all that follows; in between it is one part too.
  const source = text.replace(/\/+$/, '').split('/').map((part, index, all) => {
    if (/^\*+$/.test(part)) return index === all.length - 1 ? '.*' : '[^/]+';
    return part.startsWith(':') ? '[^/]+' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*');
  }).join('/').replace(/\/\.\*$/, '(?:/.*)?');
  return new RegExp(`^${source}/?$`, 'i');
}

function isKind(value: unknown): value is ProtectionKind {
  return typeof value === 'string' && Object.hasOwn(KINDS, value);
}

function camelCase(kind: string): string {
  return kind.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function wrongSetting(key: string, accepted: string): Error {
  return new Error(`settings.${key} must be ${accepted}.`);
}

function isModel(value: unknown): boolean {
  if (!isBag(value)) return false;
  const { packages } = value;
  return Array.isArray(packages) && packages.every((name) => typeof name === 'string');
}

/** A plain bag of keys, as options and settings are. */
export function isBag(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
