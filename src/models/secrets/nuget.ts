import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'NuGet',
  docs: 'https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package#create-an-api-key',
  tokens: [
    {
      name: 'API key',
      keywords: ['oy2'],
      pattern: 'oy2[a-z0-9]{43}',
      remedy: 'Delete or regenerate it under API keys on nuget.org, and look at what was published since',
      samples: {
        found: ['const client = new Client("oy2{lownum*42}4")', 'NUGET_API_KEY=oy2{lownum*42}4', '"token": "oy2{lownum*42}4"'],
        silent: ['oy2{x*42}4', 'oy2{lownum*14}4', 'xoy2{lownum*42}4'],
      },
    },
    {
      name: 'password in nuget.config',
      keywords: ['cleartextpassword'],
      pattern: 'ClearTextPassword"\\s{1,4}value="(?<secret>[^"\\s<>]{6,200})',
      remedy: 'Change the password, or revoke the token, at the feed and store it with nuget sources add -StorePasswordInClearText left out',
      samples: {
        found: ['<add key="ClearTextPassword" value="{alnum*24}" />', '<add key="ClearTextPassword"  value="{alnum*12}"/>'],
        silent: ['<add key="ClearTextPassword" value="%NUGET_TOKEN%" />', '<add key="ClearTextPassword" value="your-password" />', '<add key="Username" value="{alnum*12}" />'],
      },
    },
  ],
});
