import { definePackage } from '../schema.js';

/** Since version 3 there are no CORS headers without `cors`; what is given goes to the cors package. */
export default definePackage({
  packages: ['socket.io'],
  docs: 'https://socket.io/docs/v4/handling-cors/',
  places: { server: ['default', 'default.Server'] },
  settings: [
    { kind: 'cors', at: 'server(1).cors', origin: 'origin', credentials: 'credentials', methods: 'methods', defaults: { origin: '*', credentials: false }, whenTrue: 'reflect', takesList: true },
    { kind: 'cors', at: 'server(0).cors', origin: 'origin', credentials: 'credentials', methods: 'methods', defaults: { origin: '*', credentials: false }, whenTrue: 'reflect', takesList: true },
  ],
});
