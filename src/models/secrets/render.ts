import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Render',
  docs: 'https://render.com/docs/api',
  tokens: [
    {
      name: 'API key',
      keywords: ['rnd_'],
      pattern: 'rnd_[A-Za-z0-9]{28,40}',
      drawn: true,
      remedy: 'Revoke it in the Render Dashboard under Account Settings → API Keys and make a new one',
      samples: {
        found: ['rnd_{alnum*28}', 'RENDER_API_KEY=rnd_{alnum*32}'],
        silent: ['rnd_{x*28}', 'rnd_{alnum*12}', 'grnd_{alnum*28}', 'rnd_makeRandomNumberGeneratorFromSeed'],
      },
    },
    {
      name: 'deploy hook',
      keywords: ['api.render.com/deploy/'],
      pattern: String.raw`api\.render\.com/deploy/(?:srv|crn)-[a-z0-9]{16,32}\?key=(?<secret>[A-Za-z0-9_-]{8,24})`,
      remedy: 'Regenerate it in the settings of the service under Deploy Hook',
      samples: {
        found: ["fetch('https://api.render.com/deploy/srv-{lownum*20}?key={alnum*11}')", 'RENDER_DEPLOY_HOOK=https://api.render.com/deploy/srv-{lownum*20}?key={alnum*11}'],
        silent: ['https://api.render.com/deploy/srv-{lownum*20}', 'https://api.render.com/deploy/srv-{lownum*20}?key=${KEY}'],
      },
    },
  ],
});
