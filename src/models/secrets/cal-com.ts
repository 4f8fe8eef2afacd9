import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Cal.com',
  docs: 'https://cal.com/docs/api-reference/v2/introduction',
  tokens: [
    {
      name: 'API key',
      keywords: ['cal_live_', 'cal_test_'],
      pattern: 'cal_(?:live|test)_[0-9a-f]{32}',
      remedy: 'Revoke it in Cal.com under Settings → API keys and make a new one',
      samples: { found: ['cal_live_{hex*32}', 'CAL_API_KEY=cal_live_{hex*32}'], silent: ['cal_live_{0*32}', 'cal_live_{hex*12}', 'local_live_{hex*32}'] },
    },
    {
      name: 'legacy API key',
      keywords: ['cal_'],
      pattern: 'cal_[0-9a-f]{32}',
      remedy: 'Revoke it in Cal.com under Settings → API keys and make a new one',
      samples: { found: ['CALCOM_API_KEY=cal_{hex*32}', '"key": "cal_{hex*32}"'], silent: ['cal_{0*32}', 'cal_{hex*20}', 'local_{hex*32}'] },
    },
  ],
});
