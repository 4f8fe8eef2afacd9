import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Modal',
  docs: 'https://modal.com/docs/reference/modal.config',
  tokens: [
    {
      name: 'token secret',
      keywords: ['modal_token', 'modal_secret', 'modaltoken', 'token_secret', 'tokensecret', 'modal-secret'],
      pattern: 'as-(?<secret>[A-Za-z0-9]{22})',
      where: 'named',
      remedy: 'Delete the token on modal.com under Settings → API Tokens and make a new one',
      samples: {
        found: ['MODAL_TOKEN_SECRET=as-{alnum*22}', '"MODAL_TOKEN_SECRET": "as-{alnum*22}"', "const modalTokenSecret = 'as-{alnum*22}'", 'token_secret = "as-{alnum*22}"', 'modal-secret: as-{alnum*22}'],
        silent: ['MODAL_TOKEN_SECRET=as-{alnum*10}', 'MODAL_TOKEN_SECRET=your_key_here', 'MODAL_TOKEN_ID=ak-{alnum*22}', 'className = "as-{alnum*22}"'],
      },
    },
  ],
});
