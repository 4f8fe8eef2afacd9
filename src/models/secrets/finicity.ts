import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Finicity',
  docs: 'https://developer.mastercard.com/open-finance-us/documentation/quick-start-guide/',
  tokens: [
    {
      name: 'partner secret or app key',
      keywords: ['finicity'],
      pattern: String.raw`(?:(?=[A-Za-z]{0,19}\d)[A-Za-z0-9]{20}|[a-f0-9]{32})`,
      where: 'named',
      remedy: 'Modify the partner secret with PUT /aggregation/v2/partners/authentication, or regenerate the app key in the developer portal',
      samples: {
        found: ['FINICITY_PARTNER_SECRET={alnum*19}7', "const finicityPartnerSecret = '{alnum*19}7';", '"finicityPartnerSecret": "{alnum*19}7"', 'finicity_partner_secret: {alnum*19}7'],
        silent: ['FINICITY_PARTNER_SECRET={x*19}7', 'FINICITY_PARTNER_SECRET={alnum*8}7', 'FINICITY_PARTNER_SECRET=your_finicity_partner_secret', 'CHECKSUM={alnum*19}7', 'FINICITY_PARTNER_ID={digit*13}'],
      },
    },
  ],
});
