import { definePackage } from '../schema.js';

/** Which X-Forwarded-For entries the app believes. */
export default definePackage({
  packages: ['express'],
  docs: 'https://expressjs.com/en/guide/behind-proxies.html',
  settings: [
    { kind: 'proxy', at: 'express!app.set(1)', given: 'trust proxy' },
    { kind: 'proxy', at: 'express!app.enable(0)', given: 'trust proxy' },
  ],
});
