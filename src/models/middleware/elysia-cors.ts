import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@elysiajs/cors'],
  docs: 'https://elysiajs.com/plugins/cors',
  places: { plugin: ['default', 'default.cors'] },
  settings: [{ kind: 'cors', at: 'plugin(0)', origin: 'origin', credentials: 'credentials', defaults: { origin: 'reflect', credentials: true }, whenTrue: 'reflect', takesList: true }],
});
