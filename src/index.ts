import { createRequire } from 'node:module';

import { presetsOf } from '../configs/presets.js';
import { fingerprintOf } from './analysis/index.js';
import { dotenv } from './languages/dotenv.js';
import { text } from './languages/text.js';
import type { Plugin } from './plugin.js';
import { rules } from './rules/index.js';

const { version } = createRequire(import.meta.url)('eslint-plugin-predeploy/package.json') as { version: string };

const plugin: Plugin = {
  meta: { name: 'eslint-plugin-predeploy', version, namespace: 'predeploy' },
  rules,
  languages: { dotenv, text },
  // The presets hold the plugin they belong to, hence the getter.
  get configs() {
    return configs;
  },
};
const configs = presetsOf(plugin, (root) => fingerprintOf(process.cwd(), root));

export default plugin;
// eslintrc loads plugins with `require`: this export makes it answer with the plugin itself.
export { plugin as 'module.exports' };
export type { Configs, FlatConfig, LegacyConfig, Plugin, PluginLanguage, PluginRule } from './plugin.js';
