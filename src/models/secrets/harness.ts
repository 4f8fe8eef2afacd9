import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Harness',
  docs: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
  tokens: [
    {
      name: 'access token',
      keywords: ['pat.', 'sat.'],
      pattern: '[ps]at\\.[A-Za-z0-9_\\-]{22}\\.[A-Za-z0-9]{24}\\.[A-Za-z0-9]{20}',
      remedy: 'Delete the token, or rotate it, under the API key it belongs to',
      samples: {
        found: ['const client = new Client("pat.{base64url*22}.{hex*24}.{alnum*20}")', 'HARNESS_API_KEY=pat.{base64url*22}.{hex*24}.{alnum*20}', '"token": "pat.{base64url*22}.{hex*24}.{alnum*20}"'],
        silent: ['path.{alnum*22}.{hex*24}.{alnum*20}', 'pat.name.first', 'pat.{base64url*22}.{x*24}.{alnum*20}', 'pat.{base64url*22}.{hex*8}.{alnum*20}', 'xpat.{base64url*22}.{hex*24}.{alnum*20}'],
      },
    },
  ],
});
