import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Zapier',
  docs: 'https://help.zapier.com/hc/en-us/articles/8496288690317-Trigger-Zaps-from-webhooks',
  tokens: [
    {
      name: 'webhook URL',
      keywords: ['hooks.zapier.com/hooks/'],
      pattern: String.raw`hooks\.zapier\.com/hooks/(?:catch|standard)/\d{4,10}/[a-z0-9]{6,40}`,
      remedy: 'Delete the Zap’s webhook step and add a new one, which gets another URL',
      samples: {
        found: ["const key = 'hooks.zapier.com/hooks/catch/{digit*8}/{lownum*7}';", 'ZAPIER_WEBHOOK_URL=hooks.zapier.com/hooks/catch/{digit*8}/{lownum*7}'],
        silent: ['hooks.zapier.com/hooks/catch/{0*8}/{x*7}', 'ZAPIER_WEBHOOK_URL=hooks.zapier.com/hooks/catch/{digit*3}/{lownum*7}', 'ahooks.zapier.com/hooks/catch/{digit*8}/{lownum*7}', 'https://hooks.zapier.com/hooks/catch/123456/abcdef/'],
      },
    },
  ],
});
