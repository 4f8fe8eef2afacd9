import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Octopus Deploy',
  docs: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
  tokens: [
    {
      name: 'API key',
      keywords: ['api-'],
      pattern: 'API-[A-Z0-9]{25,32}',
      remedy: 'Revoke it under Profile → My API keys',
      samples: {
        found: ['const client = new Client("API-{UPNUM*28}4A")', 'OCTOPUS_API_KEY=API-{UPNUM*28}4A', '"token": "API-{UPNUM*28}4A"'],
        silent: ['API-REFERENCE-DOCUMENTATION', 'api-{lownum*30}', 'API-KEY', 'API-{x*28}4A', 'API-{UPNUM*9}4A', 'xAPI-{UPNUM*28}4A'],
      },
    },
  ],
});
