import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Azure OpenAI',
  docs: 'https://learn.microsoft.com/en-us/azure/ai-services/rotate-keys',
  tokens: [
    {
      name: 'resource key',
      keywords: ['azure_openai', 'azureopenai', 'azure-openai', 'azure_oai', 'aoai'],
      pattern: '(?:[0-9a-f]{32}|[A-Za-z0-9]{84})',
      where: 'named',
      remedy: 'Regenerate it in the Azure portal on the resource under Keys and Endpoint',
      samples: {
        found: ['AZURE_OPENAI_API_KEY={hex*32}', '"AZURE_OPENAI_API_KEY": "{hex*32}"', "const azureOpenaiApiKey = '{hex*32}'", 'azureOpenAIKey: "{alnum*84}"', "new AzureOpenAI({ apiKey: '{hex*32}' })"],
        silent: ['AZURE_OPENAI_API_KEY={hex*40}', 'AZURE_OPENAI_API_KEY=your_key_here', 'unazureOpenaiApiKey = "{hex*32}"', 'AZURE_OPENAI_DEPLOYMENT={hex*32}', 'AZURE_OPENAI_API_KEY={0*32}'],
      },
    },
    {
      name: 'AI services key',
      keywords: ['jqqj9'],
      pattern: '[A-Za-z0-9]{52}JQQJ9[A-Za-z0-9]{27}',
      lead: 52,
      remedy: 'Regenerate it in the Azure portal on the resource under Keys and Endpoint',
      samples: { found: ['{alnum*52}JQQJ99{alnum*26}', 'AZURE_API_KEY={alnum*52}JQQJ99{alnum*26}'], silent: ['{alnum*40}JQQJ99{alnum*26}', '{x*52}JQQJ99{x*26}'] },
    },
  ],
});
