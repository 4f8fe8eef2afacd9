export * from './auth';
export { assistantRouter } from './assistant';
export { projectsRouter } from './projects';
export { staffRouter } from './staff';
