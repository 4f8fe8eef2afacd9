export { currentUser, type CrmUser } from './current-user.js';
export { requireAdmin, requireUser } from './guards.js';
