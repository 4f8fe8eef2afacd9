import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'IFTTT',
  docs: 'https://help.ifttt.com/hc/en-us/articles/4405029291163-Making-API-requests',
  tokens: [
    {
      name: 'webhooks key',
      keywords: ['maker.ifttt.com/'],
      pattern: String.raw`maker\.ifttt\.com/(?:trigger/[^\s"'/]{1,60}/(?:json/)?with/key|use)/(?<secret>(?=[A-Za-z_-]{0,42}\d)[A-Za-z0-9_-]{22,43})`,
      remedy: 'Edit the Webhooks connection at ifttt.com/maker_webhooks/settings, which makes a new key',
      samples: {
        found: ["const key = 'maker.ifttt.com/trigger/door/with/key/{alnum*21}7';", 'URL=maker.ifttt.com/trigger/door/with/key/{alnum*21}7'],
        silent: ['maker.ifttt.com/trigger/door/with/key/{x*21}7', 'URL=maker.ifttt.com/trigger/door/with/key/{alnum*9}7', 'amaker.ifttt.com/trigger/door/with/key/{alnum*21}7', 'https://maker.ifttt.com/trigger/{event}/with/key/{key}'],
      },
    },
  ],
});
