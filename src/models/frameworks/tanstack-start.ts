import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@tanstack/react-start', '@tanstack/solid-start', '@tanstack/start', '@tanstack/react-start/server'],
  docs: 'https://tanstack.com/start/latest/docs/framework/react/guide/server-functions',
  serverSlots: [{ at: 'createServerFn().handler(0)', holds: 'guarded' }, { at: 'createServerFn().{validator,inputValidator,middleware}().handler(0)', holds: 'guarded' }, { at: '{createServerOnlyFn,serverOnly}(0)', holds: 'guarded' }],
});
