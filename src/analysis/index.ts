/**
 * The one door to the engine: `analysisOf(file)`. Everything behind it is lazy; analyses are kept by syntax
 * tree, because hosts may hand one source code object out for every file.
 */
import type { TSESTree } from '@typescript-eslint/types';
import { Catalogue } from '../facts/catalogue.js';
import type { House } from '../facts/house.js';
import { Facts, type SourceFile } from '../facts/facts.js';
import { PublicNames } from '../facts/public-text.js';
import type { OtherFiles } from '../facts/other-files.js';
import { Flows } from '../flow/flows.js';
import { models as ownModels } from '../models/index.js';
import type { PackageModel, SecretModel } from '../models/schema.js';
import { Project } from '../project/index.js';
import { dependsOn } from '../project/manifests.js';
import { Neighbours } from '../project/neighbours.js';
import { Routes } from '../routes/index.js';
import { secretsIn, type Finding } from '../secrets/index.js';

// What rules ask of what they get here: they know this door, not the rooms behind it.
export { Neighbours } from '../project/neighbours.js';
export { secrecyOf } from '../secrets/names.js';
export type { Finding } from '../secrets/index.js';
export { givesAway, shown, type Hidden } from '../secrets/shown.js';
export type { Facts } from '../facts/facts.js';
export type { LimitElsewhere } from '../facts/other-files.js';
export type { GatewayProtection, House, HouseProtection } from '../facts/house.js';
export { isBundled, roleOf } from '../facts/file-role.js';
export { isPublicVariable, publicPrefixes, publicSlots, readsWholeEnvironment, type PublicEntry } from '../facts/public-env.js';
export { serverValues, type ServerValue } from '../facts/server-values.js';
export { valuesOf } from '../facts/settings.js';
export { decodedText, isDecoding, joinedText } from '../facts/made-texts.js';
export { clientReach, clientRowOf, usesAsValue } from '../flow/client.js';
export { isGivenVariable, isSelfRead, variablesRead } from '../facts/variables-read.js';
export { decidesByName, foreignObjects, type ForeignObject } from '../flow/ownership.js';
export { costsOf, costsOfLink, isMetered, type Cost, type CostKind } from '../flow/costs.js';
export { comparedSecrets } from '../flow/compared-secrets.js';
export { corsOpenings, type CorsOpening } from '../flow/cors.js';
export { secretTexts } from '../flow/secret-texts.js';
export { secretsInSlots, type SecretInSlot } from '../flow/secret-slots.js';
export { secretFallbacks, type SecretFallback } from '../flow/secret-fallbacks.js';
export { sourceOfValue } from '../flow/describe.js';
export { bareRefusals, forgetfulCounters, unheededLimits } from '../flow/refusals.js';
export { defeatsOf, LimitsInUse, rateLimits, trustedProxies, type Counting, type Defeat, type RateLimit } from '../flow/rate-limits.js';
export { LOGGED, loggedSecrets, type LoggedSecret } from '../flow/logs.js';
export type { SentError } from '../flow/errors.js';
export type { Flow, Sink, Trace } from '../flow/flow.js';
export { checksInput, inputUses, schemaChecks, type InputUse } from '../flow/inputs.js';
export { accessOf, guardInUse, isByKey, type Access, type GuardInUse } from '../routes/access.js';
export { authPurposeOf, purposeOfName, type AuthPurpose } from '../routes/auth-route.js';
export { fingerprintOf } from '../project/fingerprint.js';
export { isPublic } from '../routes/house.js';
export type { Route, Routes, Verdict } from '../routes/index.js';
export { spelled as spelledLink } from '../routes/provenance.js';
export { placeOf, spokenName } from '../routes/spoken.js';
export { forgeryCheck, looseCookies, type ForgeryCheck, type LooseCookie } from '../routes/session-cookies.js';
export { actsOn, webhookOf, type Webhook } from '../routes/webhooks.js';

/** What is known of a file of any kind. */
export interface TextAnalysis {
  /** Secrets in its text, wherever they stand. */
  readonly secrets: readonly Finding[];
  /** Secrets in a text that the file only implies: decoded, put together. */
  secretsIn(text: string): readonly Finding[];
  /** What lies around it: git, `.env.example`, the variables that the code reads. */
  readonly neighbours: Neighbours;
  /** Names that make what they hold public, whichever file they stand in. */
  readonly publicNames: PublicNames;
}

export interface Analysis extends TextAnalysis {
  readonly facts: Facts;
  readonly flows: Flows;
  readonly routes: Routes;
}

export interface TextInput extends Pick<AnalysisInput, 'filename' | 'text' | 'models' | 'houseSecrets' | 'house' | 'root'> {
  /** Whatever tree the host has: what is known is kept by it. */
  readonly ast: object;
}

export interface AnalysisInput extends SourceFile {
  /** The user's own models, on top of the plugin's. */
  readonly models?: readonly PackageModel[] | undefined;
  /** The user's own forms of keys, beside the providers'. */
  readonly houseSecrets?: readonly SecretModel[] | undefined;
  /** What the settings say of the project's own guards, gateways and public paths. */
  readonly house?: House | undefined;
  /** The absolute path of the folder that holds the project, where the settings name one. */
  readonly root?: string | undefined;
}

interface Knowledge extends Pick<AnalysisInput, 'models' | 'house' | 'root'> {
  readonly catalogue: Catalogue;
  readonly project: Project;
}

/** A run may go back and forth between a few configs; each keeps what it knows. */
const KNOWLEDGE_LIMIT = 4;

const analyses = new WeakMap<TSESTree.Program, Analysis>();
const texts = new WeakMap<object, TextAnalysis>();
const known: Knowledge[] = [];

/** @throws {Error} naming the row when a user's model cannot be read. */
export function analysisOf(input: AnalysisInput): Analysis {
  let analysis = analyses.get(input.ast);
  if (analysis === undefined) {
    const { catalogue, project } = knowledgeOf(input);
    project.lint(input);
    analysis = new LazyAnalysis(input, catalogue, project);
    analyses.set(input.ast, analysis);
  }
  return analysis;
}

/** The same for a file that is not JavaScript. */
export function textAnalysisOf(input: TextInput): TextAnalysis {
  let analysis = texts.get(input.ast);
  if (analysis === undefined) {
    analysis = new LazyText(input);
    texts.set(input.ast, analysis);
  }
  return analysis;
}

function knowledgeOf({ models, house, root }: AnalysisInput): Knowledge {
  const at = known.findIndex((one) => one.models === models && one.house === house && one.root === root);
  let [knowledge] = at < 0 ? [] : known.splice(at, 1);
  if (knowledge === undefined) {
    const catalogue = new Catalogue([...ownModels, ...(models ?? [])], house);
    knowledge = { models, house, root, catalogue, project: new Project(catalogue, root) };
  }
  known.unshift(knowledge);
  known.length = Math.min(known.length, KNOWLEDGE_LIMIT);
  return knowledge;
}

class LazyText implements TextAnalysis {
  readonly #input: Pick<AnalysisInput, 'text' | 'filename' | 'models' | 'houseSecrets' | 'root'>;
  #neighbours: Neighbours | undefined;
  #publicNames: PublicNames | undefined;
  #secrets: readonly Finding[] | undefined;

  constructor(input: Pick<AnalysisInput, 'text' | 'filename' | 'models' | 'houseSecrets' | 'root'>) {
    this.#input = input;
  }

  get neighbours(): Neighbours {
    return (this.#neighbours ??= new Neighbours(this.#input.filename, this.#input.root));
  }

  get publicNames(): PublicNames {
    const { filename, models = [], root } = this.#input;
    return (this.#publicNames ??= new PublicNames(filename, models.length === 0 ? ownModels : [...ownModels, ...models], (packages) => dependsOn(filename, packages, root)));
  }

  get secrets(): readonly Finding[] {
    return (this.#secrets ??= this.secretsIn(this.#input.text));
  }

  secretsIn(text: string): readonly Finding[] {
    return secretsIn(text, this.#input.houseSecrets);
  }
}

class LazyAnalysis extends LazyText implements Analysis {
  readonly facts: Facts;
  #flows: Flows | undefined;
  #routes: Routes | undefined;

  constructor(input: AnalysisInput, catalogue: Catalogue, others: OtherFiles) {
    super(input);
    this.facts = new Facts(input, catalogue, others);
  }

  get flows(): Flows {
    return (this.#flows ??= new Flows(this.facts));
  }

  get routes(): Routes {
    return (this.#routes ??= new Routes(this.facts));
  }
}
