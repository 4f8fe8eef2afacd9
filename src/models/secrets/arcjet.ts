import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Arcjet',
  docs: 'https://docs.arcjet.com/environment',
  tokens: [
    {
      name: 'site key',
      keywords: ['ajkey_'],
      pattern: 'ajkey_[0-9a-z]{26}',
      remedy: 'Rotate it in the Arcjet dashboard under SDK configuration of the site',
      samples: { found: ['ajkey_01{lownum*24}', 'ARCJET_KEY=ajkey_01{lownum*24}'], silent: ['ajkey_{x*26}', 'ajkey_{lownum*8}', 'ajkey_yourkey'] },
    },
  ],
});
