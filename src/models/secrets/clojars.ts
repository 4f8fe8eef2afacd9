import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Clojars',
  docs: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
  tokens: [
    {
      name: 'deploy token',
      keywords: ['clojars_'],
      pattern: 'CLOJARS_[a-z0-9]{60}',
      remedy: 'Disable it under Deploy tokens',
      samples: {
        found: ['const client = new Client("CLOJARS_{lownum*60}")', 'CLOJARS_PASSWORD=CLOJARS_{lownum*60}', '"token": "CLOJARS_{lownum*60}"'],
        silent: ['CLOJARS_PASSWORD=${CLOJARS_TOKEN}', 'CLOJARS_{x*60}', 'CLOJARS_{lownum*20}', 'xCLOJARS_{lownum*60}'],
      },
    },
  ],
});
