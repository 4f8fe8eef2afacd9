import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Figma',
  docs: 'https://www.figma.com/developers/api#access-tokens',
  tokens: [
    {
      name: 'personal access token',
      keywords: ['figd_'],
      pattern: 'figd_[A-Za-z0-9_-]{38,48}',
      remedy: 'Revoke it in Figma under Settings → Security → Personal access tokens',
      samples: {
        found: ["const key = 'figd_{base64url*39}a';", 'FIGMA_TOKEN=figd_{base64url*39}a'],
        silent: ['figd_{x*39}a', 'FIGMA_TOKEN=figd_{base64url*18}a', 'afigd_{base64url*39}a'],
      },
    },
  ],
});
