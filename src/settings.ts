/** What a user may set for all rules at once: `settings: { predeploy: { models: […] } }`. */
import type { PackageModel } from './models/schema.js';

/** One and the same for every file: the compiled catalogue is kept for as long as the models stay the same object. */
const NONE: readonly PackageModel[] = [];

/**
 * The house models of a config's settings, or none.
 * Throws an error that names the wrong key, since a setting that is silently dropped looks like a clean run.
 */
export function modelsIn(settings: Readonly<Record<string, unknown>>): readonly PackageModel[] {
  const own = settings['predeploy'];
  if (own === undefined) return NONE;
  if (!isBag(own)) throw wrongSetting('predeploy', 'an object with the key "models"');
  for (const key of Object.keys(own)) {
    if (key !== 'models') throw new Error(`settings.predeploy.${key} is not known. Accepted keys: models.`);
  }
  const { models } = own;
  if (models === undefined) return NONE;
  if (!Array.isArray(models)) throw wrongSetting('predeploy.models', 'an array of package models');
  models.forEach((model: unknown, index) => {
    if (!isModel(model)) {
      throw wrongSetting(`predeploy.models[${String(index)}]`, "a package model: { packages: ['name'], … } (see docs/new-model.md)");
    }
  });
  return models as readonly PackageModel[];
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
