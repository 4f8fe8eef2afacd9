import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@vercel/firewall'],
  docs: 'https://vercel.com/docs/vercel-firewall/vercel-waf/rate-limiting-sdk',
  protections: [{ at: '{checkRateLimit,unstable_checkRateLimit}()', gives: 'rate-limit', how: 'result' }],
});
