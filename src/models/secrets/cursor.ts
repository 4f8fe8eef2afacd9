import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Cursor',
  docs: 'https://docs.cursor.com/en/cli/reference/authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['crsr_'],
      pattern: 'crsr_[0-9a-f]{64}',
      remedy: 'Revoke it in the Cursor dashboard under Integrations and make a new one',
      samples: { found: ['crsr_{hex*64}', 'CURSOR_API_KEY=crsr_{hex*64}'], silent: ['crsr_{0*64}', 'crsr_{hex*32}'] },
    },
    {
      name: 'legacy API key',
      keywords: ['key_'],
      pattern: 'key_[0-9a-f]{64}',
      remedy: 'Revoke it in the Cursor dashboard under Integrations and make a new one',
      samples: { found: ['key_{hex*64}', 'CURSOR_API_KEY=key_{hex*64}'], silent: ['key_{0*64}', 'key_{hex*32}', 'api_key_{hex*64}'] },
    },
  ],
});
