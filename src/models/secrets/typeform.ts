import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Typeform',
  docs: 'https://www.typeform.com/developers/get-started/personal-access-token/',
  tokens: [
    {
      name: 'personal access token',
      keywords: ['tfp_'],
      pattern: 'tfp_[A-Za-z0-9_]{40,64}',
      remedy: 'Delete or regenerate it in Typeform under Account → Personal tokens',
      samples: {
        found: ["const key = 'tfp_{alnum*44}_{alnum*14}';", 'TYPEFORM_TOKEN=tfp_{alnum*44}_{alnum*14}', 'tfp_{hex*40}'],
        silent: ['tfp_{x*44}_{x*14}', 'TYPEFORM_TOKEN=tfp_{alnum*21}_{alnum*14}', 'atfp_{alnum*44}_{alnum*14}'],
      },
    },
  ],
});
