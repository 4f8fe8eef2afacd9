import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Persona',
  docs: 'https://docs.withpersona.com/api-keys',
  tokens: [
    {
      name: 'API key',
      keywords: ['persona_production_', 'persona_sandbox_'],
      pattern: 'persona_(?:production|sandbox)_[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      remedy: 'Revoke it in the Persona dashboard under API → API Keys',
      samples: {
        found: ["const key = 'persona_production_{uuid}';", 'PERSONA_API_KEY=persona_production_{uuid}'],
        silent: ['persona_production_00000000-0000-0000-0000-000000000000', 'PERSONA_API_KEY=persona_production_{hex*8}-{hex*4}', 'apersona_production_{uuid}'],
      },
    },
  ],
});
