import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Rancher',
  docs: 'https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys',
  tokens: [
    {
      name: 'API token',
      keywords: ['token-', 'kubeconfig-'],
      pattern: '(?:token-[a-z0-9]{5}|kubeconfig-u?-?[a-z0-9]{5,12}):[a-z0-9]{54}',
      remedy: 'Delete it under Account & API keys',
      samples: {
        found: ['RANCHER_TOKEN=token-{lownum*5}:{lownum*54}', '"bearer": "token-{lownum*5}:{lownum*54}"'],
        silent: ['token-{lownum*5}:{x*54}', 'token-abcde:{alnum*20}', 'token-type:bearer'],
      },
    },
  ],
});
