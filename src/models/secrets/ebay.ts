import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'eBay',
  docs: 'https://developer.ebay.com/api-docs/static/gs_understand-application-keysets.html',
  tokens: [
    {
      name: 'Cert ID',
      keywords: ['prd-', 'sbx-'],
      pattern: '(?:PRD|SBX)-[a-f0-9]{12}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}',
      remedy: 'Rotate the Cert ID in the eBay Developers Program under Application Keys',
      samples: {
        found: ["const key = 'PRD-{hex*12}-{hex*4}-{hex*4}-{hex*4}-{hex*4}';", 'EBAY_CERT_ID=PRD-{hex*12}-{hex*4}-{hex*4}-{hex*4}-{hex*4}'],
        silent: ['PRD-{0*12}-{0*4}-{0*4}-{0*4}-{0*4}', 'EBAY_CERT_ID=PRD-{hex*5}-{hex*4}-{hex*4}-{hex*4}-{hex*4}', 'aPRD-{hex*12}-{hex*4}-{hex*4}-{hex*4}-{hex*4}', 'AcmeCo-Shop-PRD-{hex*9}-{hex*8}'],
      },
    },
    {
      name: 'OAuth token',
      keywords: ['v^1.1#i^1#'],
      pattern: String.raw`v\^1\.1#i\^1#[a-zA-Z0-9^#]{4,60}#t\^(?<secret>[A-Za-z0-9+/]{80,2500}={0,2})`,
      remedy: 'Revoke it in eBay under My eBay → Account → Third-party app access',
      samples: {
        found: ["const key = 'v^1.1#i^1#f^0#r^0#I^3#p^3#t^{alnum*120}==';", 'EBAY_TOKEN=v^1.1#i^1#f^0#r^0#I^3#p^3#t^{alnum*120}=='],
        silent: ['v^1.1#i^1#f^0#r^0#I^3#p^3#t^{x*120}==', 'EBAY_TOKEN=v^1.1#i^1#f^0#r^0#I^3#p^3#t^{alnum*59}==', 'av^1.1#i^1#f^0#r^0#I^3#p^3#t^{alnum*120}=='],
      },
    },
  ],
});
