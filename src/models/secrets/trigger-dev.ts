import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Trigger.dev',
  docs: 'https://trigger.dev/docs/apikeys',
  tokens: [
    {
      name: 'secret key',
      keywords: ['tr_dev_', 'tr_prod_', 'tr_stg_', 'tr_preview_'],
      pattern: 'tr_(?:dev|prod|stg|preview)_[A-Za-z0-9]{20,24}',
      remedy: 'Regenerate it in the Trigger.dev dashboard under API keys',
      samples: {
        found: ['tr_dev_{alnum*20}', 'TRIGGER_SECRET_KEY=tr_prod_{alnum*24}'],
        silent: ['tr_dev_{x*20}', 'tr_dev_{alnum*8}', 'attr_dev_{alnum*20}', 'pk_dev_{alnum*20}'],
      },
    },
    {
      name: 'personal access token',
      keywords: ['tr_pat_'],
      pattern: 'tr_pat_[a-z0-9]{40}',
      remedy: 'Delete it on trigger.dev under Personal Access Tokens and make a new one',
      samples: { found: ['tr_pat_{lownum*40}', 'TRIGGER_ACCESS_TOKEN=tr_pat_{lownum*40}'], silent: ['tr_pat_{x*40}', 'tr_pat_{lownum*12}'] },
    },
  ],
});
