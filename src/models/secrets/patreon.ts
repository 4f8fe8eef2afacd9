import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Patreon',
  docs: 'https://docs.patreon.com/#clients-and-api-keys',
  tokens: [
    {
      name: 'client secret or token',
      keywords: ['patreon'],
      pattern: String.raw`(?=[A-Za-z_-]{0,63}\d)(?:[A-Za-z0-9_-]{64}|[A-Za-z0-9_-]{43})`,
      where: 'named',
      remedy: 'Refresh the token, or delete the client at patreon.com/portal/registration/register-clients and make a new one',
      samples: {
        found: ['PATREON_CREATOR_TOKEN={alnum*42}7', "const patreonCreatorToken = '{alnum*42}7';", '"patreonCreatorToken": "{alnum*42}7"', 'patreon_creator_token: {alnum*42}7'],
        silent: ['PATREON_CREATOR_TOKEN={x*42}7', 'PATREON_CREATOR_TOKEN={alnum*20}7', 'PATREON_CREATOR_TOKEN=your_patreon_creator_token', 'CHECKSUM={alnum*42}7', 'PATREON_CLIENT_ID={base64url*64}'],
      },
    },
  ],
});
