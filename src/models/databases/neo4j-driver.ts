import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['neo4j-driver'],
  docs: 'https://neo4j.com/docs/javascript-manual/current/connect-advanced/',
  secretSlots: [
    { at: 'auth.basic(1)', is: 'password', variable: 'NEO4J_PASSWORD' },
  ],
});
