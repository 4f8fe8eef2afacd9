import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Onfido',
  docs: 'https://documentation.onfido.com/api/latest/#authentication',
  tokens: [
    {
      name: 'API token',
      keywords: ['api_live.', 'api_live_us.', 'api_live_ca.', 'api_sandbox.', 'api_sandbox_us.', 'api_sandbox_ca.'],
      pattern: String.raw`api_(?:live|sandbox)(?:_(?:us|ca))?\.[A-Za-z0-9_-]{11}\.[A-Za-z0-9_-]{32}`,
      remedy: 'Revoke it in the Onfido Dashboard under Developers → Tokens',
      samples: {
        found: ["const key = 'api_live.{base64url*11}.{base64url*31}a';", 'ONFIDO_API_TOKEN=api_live.{base64url*11}.{base64url*31}a', 'api_sandbox_us.{alnum*11}.{alnum*32}'],
        silent: ['api_live.{x*11}.{x*31}a', 'ONFIDO_API_TOKEN=api_live.{base64url*11}.{base64url*14}a', 'aapi_live.{base64url*11}.{base64url*31}a'],
      },
    },
  ],
});
