import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Documenso',
  docs: 'https://docs.documenso.com/developers/public-api/authentication',
  tokens: [
    {
      name: 'API token',
      keywords: ['documenso'],
      pattern: String.raw`api_(?=[a-z]{0,15}\d)(?<secret>[a-z0-9]{16})`,
      where: 'named',
      remedy: 'Delete it in Documenso under Settings → API Tokens and make a new one',
      samples: {
        found: ['DOCUMENSO_API_KEY=api_{lownum*15}7', '"DOCUMENSO_API_KEY": "api_{lownum*15}7"', "const documensoApiKey = 'api_{lownum*15}7'", "new Documenso({ apiKey: 'api_{lownum*15}7' })"],
        silent: ['DOCUMENSO_API_KEY=api_{lownum*8}', 'DOCUMENSO_API_KEY=your_key_here', 'undocumensoApiKey = "api_{lownum*15}7"', 'DOCUMENSO_API_KEY=api_{x*16}', 'documenso_document: api_{lownum*15}7'],
      },
    },
  ],
});
