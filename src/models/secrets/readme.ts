import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'ReadMe',
  docs: 'https://docs.readme.com/main/reference/intro/authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['rdme_'],
      pattern: 'rdme_[a-z0-9]{70}',
      remedy: 'Delete it in ReadMe under Configuration → API Keys',
      samples: { found: ["const key = 'rdme_{lownum*70}';", 'README_API_KEY=rdme_{lownum*70}'], silent: ['rdme_{x*70}', 'README_API_KEY=rdme_{lownum*34}', 'ardme_{lownum*70}'] },
    },
  ],
});
