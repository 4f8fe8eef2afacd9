import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Clarifai',
  docs: 'https://docs.clarifai.com/control/authentication/pat/',
  tokens: [
    {
      name: 'personal access token',
      keywords: ['clarifai'],
      pattern: '[0-9a-f]{32}',
      where: 'named',
      remedy: 'Delete it in the Clarifai settings under Secrets and make a new one',
      samples: {
        found: ['CLARIFAI_PAT={hex*32}', '"CLARIFAI_PAT": "{hex*32}"', "const clarifaiPat = '{hex*32}'", 'CLARIFAI_API_KEY: {hex*32}'],
        silent: ['CLARIFAI_PAT={hex*20}', 'CLARIFAI_PAT=your_key_here', 'unclarifaiPat = "{hex*32}"', 'CLARIFAI_MODEL_VERSION_ID={hex*32}', 'CLARIFAI_PAT={0*32}'],
      },
    },
  ],
});
