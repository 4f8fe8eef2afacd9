import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Beamer',
  docs: 'https://www.getbeamer.com/api',
  tokens: [
    {
      name: 'API key',
      keywords: ['beamer'],
      pattern: 'b_[A-Za-z0-9+/=_-]{44}',
      where: 'named',
      remedy: 'Delete it in Beamer under Settings → API and create a new key',
      samples: {
        found: ['BEAMER_API_KEY=b_{base64*43}=', "const beamerApiKey = 'b_{base64*43}=';", '"beamerApiKey": "b_{base64*43}="', 'beamer_api_key: b_{base64*43}='],
        silent: ['BEAMER_API_KEY=b_{x*43}=', 'BEAMER_API_KEY=b_{base64*20}=', 'BEAMER_API_KEY=your_beamer_api_key', 'CHECKSUM=b_{base64*43}='],
      },
    },
  ],
});
