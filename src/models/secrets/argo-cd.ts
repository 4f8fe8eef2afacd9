import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Argo CD',
  docs: 'https://argo-cd.readthedocs.io/en/stable/user-guide/commands/argocd_account_generate-token/',
  tokens: [
    {
      name: 'account token',
      keywords: ['eyj'],
      pattern: 'eyJ[A-Za-z0-9_\\-]{10,400}\\.eyJ[A-Za-z0-9_\\-]{20,2400}\\.[A-Za-z0-9_\\-]{20,800}',
      claims: { iss: ['argocd'] },
      remedy: 'Delete it with argocd account delete-token',
      samples: {
        found: ['ARGOCD_AUTH_TOKEN={jwt:iss=argocd,sub=ci:apiKey}', 'token: "{jwt:iss=argocd,sub=admin:login}"'],
        silent: ['{jwt:iss=acme,sub=ci}', 'ARGOCD_AUTH_TOKEN=${TOKEN}'],
      },
    },
  ],
});
