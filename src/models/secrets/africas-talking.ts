import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Africa’s Talking',
  docs: 'https://developers.africastalking.com/docs/authentication',
  tokens: [
    {
      name: 'API key',
      keywords: ['atsk_'],
      pattern: 'atsk_[a-f0-9]{64}(?:[a-f0-9]{8})?',
      remedy: 'Generate a new key in the dashboard under Settings → API Key',
      samples: { found: ["const key = 'atsk_{hex*72}';", 'AT_API_KEY=atsk_{hex*72}'], silent: ['atsk_{0*72}', 'AT_API_KEY=atsk_{hex*35}', 'aatsk_{hex*72}'] },
    },
  ],
});
