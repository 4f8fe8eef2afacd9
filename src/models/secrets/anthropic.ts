import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Anthropic',
  docs: 'https://docs.anthropic.com/en/api/admin-api/apikeys/get-api-key',
  tokens: [
    {
      name: 'API key',
      keywords: ['sk-ant-api'],
      pattern: String.raw`sk-ant-api\d{2}-[A-Za-z0-9_-]{93}AA`,
      remedy: 'Delete it in the Claude Console under Settings → API keys and make a new one',
      samples: {
        found: ['sk-ant-api03-{base64url*93}AA', 'ANTHROPIC_API_KEY=sk-ant-api03-{base64url*93}AA', '"apiKey": "sk-ant-api03-{base64url*93}AA"'],
        silent: ['sk-ant-api03-{x*93}AA', 'sk-ant-api03-{alnum*40}', 'sk-ant-api03-your-key-here'],
      },
    },
    {
      name: 'admin key',
      keywords: ['sk-ant-admin'],
      pattern: String.raw`sk-ant-admin\d{2}-[A-Za-z0-9_-]{93}AA`,
      remedy: 'Delete it in the Claude Console under Settings → Admin keys',
      samples: {
        found: ['sk-ant-admin01-{base64url*93}AA', 'ADMIN_KEY: sk-ant-admin01-{base64url*93}AA'],
        silent: ['sk-ant-admin01-{x*93}AA', 'sk-ant-admin01-{alnum*20}'],
      },
    },
    {
      name: 'OAuth token',
      keywords: ['sk-ant-oat', 'sk-ant-ort', 'sk-ant-sid'],
      pattern: String.raw`sk-ant-(?:oat|ort|sid)\d{2}-[A-Za-z0-9_-]{80,120}`,
      remedy: 'Log out of all sessions in the settings of the Claude account',
      samples: {
        found: ['sk-ant-oat01-{base64url*93}AA', '"refreshToken": "sk-ant-ort01-{base64url*93}AA"'],
        silent: ['sk-ant-oat01-{x*93}AA', 'sk-ant-oat01-{alnum*20}'],
      },
    },
  ],
});
