import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Unstructured',
  docs: 'https://docs.unstructured.io/api-reference/overview',
  tokens: [
    {
      name: 'API key',
      keywords: ['unstructured'],
      pattern: String.raw`(?=[A-Za-z]{0,29}\d)[A-Za-z0-9]{30}`,
      where: 'named',
      remedy: 'Delete it in the Unstructured settings under API Keys and make a new one',
      samples: {
        found: ['UNSTRUCTURED_API_KEY={alnum*30}', '"UNSTRUCTURED_API_KEY": "{alnum*30}"', "const unstructuredApiKey = '{alnum*30}'"],
        silent: ['UNSTRUCTURED_API_KEY={alnum*20}', 'UNSTRUCTURED_API_KEY=your_key_here', 'ununstructuredApiKey = "{alnum*30}"', 'UNSTRUCTURED_API_KEY={x*30}', 'unstructured_parser: {alnum*30}'],
      },
    },
  ],
});
