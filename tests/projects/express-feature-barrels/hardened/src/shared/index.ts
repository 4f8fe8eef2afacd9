export { requireStaff, requireUser } from './guards';
export * from './limits';
export { body } from './body';
