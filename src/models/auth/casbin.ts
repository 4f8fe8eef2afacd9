import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['casbin', 'casbin.js'],
  docs: 'https://casbin.org/docs/get-started',
  places: { enforcer: ['{newEnforcer,newCachedEnforcer,newSyncedEnforcer}().await', '{Enforcer,CachedEnforcer,SyncedEnforcer}#'] },
  protections: [{ at: 'enforcer.{enforce,enforceSync,enforceEx,enforceWithMatcher}()', gives: 'role', how: 'result' }],
});
