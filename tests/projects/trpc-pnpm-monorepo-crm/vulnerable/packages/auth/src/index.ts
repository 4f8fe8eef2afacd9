export { currentUser, type CrmUser } from './current-user.js';
export { requireUser } from './guards.js';
