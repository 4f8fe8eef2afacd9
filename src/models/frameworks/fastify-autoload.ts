import { definePackage } from '../schema.js';

const LOADS = {
  folder: 'dir', prefix: 'options.prefix', named: 'dirNameRoutePrefix', ownName: 'autoPrefix', ownPath: 'prefixOverride', index: 'index', keepsInside: 'encapsulate',
  leavesOut: { names: 'ignorePattern', butPaths: 'matchFilter', paths: 'ignoreFilter' },
  hooks: { on: 'autoHooks', below: 'cascadeHooks', files: ['autohooks', '_autohooks', '.autohooks', 'auto_hooks'] },
} as const;

export default definePackage({
  packages: ['@fastify/autoload', 'fastify-autoload'],
  docs: 'https://github.com/fastify/fastify-autoload#options',
  autoloads: [{ ...LOADS, at: 'default' }, { ...LOADS, at: 'fastifyAutoload' }],
});
