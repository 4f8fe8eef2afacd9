import { definePackage } from '../schema.js';

/** Errors nobody has looked at yet: what they say was written for developers. */
export default definePackage({
  packages: [],
  docs: 'https://nodejs.org/api/errors.html',
  sources: [
    // `global.catch` is what the engine calls the parameter of a catch clause.
    { at: 'global.catch', kind: 'error' },
    { at: 'any.catch(0)=>0', kind: 'error' },
    { at: 'any.then(1)=>0', kind: 'error' },
    { at: 'global.process.{on,once}(1)=>0', kind: 'error' },
  ],
});
