import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'ElevenLabs',
  docs: 'https://elevenlabs.io/docs/api-reference/authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['sk_'],
      pattern: 'sk_[0-9a-f]{48}',
      remedy: 'Delete it on elevenlabs.io under Developers → API Keys and make a new one',
      samples: {
        found: ['sk_{hex*48}', 'ELEVENLABS_API_KEY=sk_{hex*48}', '"xi-api-key": "sk_{hex*48}"'],
        silent: ['sk_{0*48}', 'sk_{hex*40}', 'sk_{alnum*48}g', 'task_{hex*48}'],
      },
    },
    {
      name: 'legacy API key',
      keywords: ['elevenlabs', 'eleven_labs', 'eleven_api', 'xi-api-key', 'xi_api_key'],
      pattern: '[0-9a-f]{32}',
      where: 'named',
      remedy: 'Delete it on elevenlabs.io under Developers → API Keys and make a new one',
      samples: {
        found: ['ELEVENLABS_API_KEY={hex*32}', '"ELEVENLABS_API_KEY": "{hex*32}"', "const elevenlabsApiKey = '{hex*32}'", '"xi-api-key": "{hex*32}"'],
        silent: ['ELEVENLABS_API_KEY={hex*30}', 'ELEVENLABS_API_KEY=your_key_here', 'unelevenlabsApiKey = "{hex*32}"', 'elevenlabs_voice: {hex*32}'],
      },
    },
  ],
});
