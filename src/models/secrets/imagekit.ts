import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'ImageKit',
  docs: 'https://imagekit.io/docs/api-keys',
  tokens: [
    {
      name: 'private key',
      keywords: ['private_'],
      pattern: 'private_[A-Za-z0-9+/]{27}=',
      remedy: 'Regenerate it in ImageKit under Developer options → API keys',
      samples: {
        found: ["const key = 'private_{alnum*27}=';", 'IMAGEKIT_PRIVATE_KEY=private_{alnum*27}='],
        silent: ['private_{x*27}=', 'IMAGEKIT_PRIVATE_KEY=private_{alnum*12}=', 'aprivate_{alnum*27}=', 'public_{base64*27}='],
      },
    },
    {
      name: 'public key',
      keywords: ['public_'],
      pattern: 'public_[A-Za-z0-9+/]{27}=',
      isPublic: true,
      remedy: '',
      samples: { found: ["const key = 'public_{alnum*27}=';", 'APP_API_KEY=public_{alnum*27}='], silent: ['public_{alnum*12}=', 'apublic_{alnum*27}=', 'private_{alnum*27}='] },
    },
  ],
});
