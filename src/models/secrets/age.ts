import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'age',
  docs: 'https://github.com/FiloSottile/age#readme',
  tokens: [
    {
      name: 'identity',
      keywords: ['age-secret-key-1'],
      pattern: 'AGE-SECRET-KEY-1[A-Z0-9]{58}',
      remedy: 'Encrypt everything again to a new identity and change what was in it',
      samples: {
        found: ['SOPS_AGE_KEY=AGE-SECRET-KEY-1{UPNUM*58}', 'const key = "AGE-SECRET-KEY-1{UPNUM*58}"'],
        silent: ['AGE-SECRET-KEY-1{Q*58}', 'age1{lownum*58}', 'AGE-SECRET-KEY-1{UPNUM*20}', 'AGE-SECRET-KEY-1{lower*58}'],
      },
    },
  ],
});
