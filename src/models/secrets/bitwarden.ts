import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Bitwarden',
  docs: 'https://bitwarden.com/help/access-tokens/',
  tokens: [
    {
      name: 'Secrets Manager access token',
      keywords: ['bws_access', 'bws_token', 'bitwarden', 'bwsaccess'],
      pattern: '0\\.[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}\\.(?<secret>[A-Za-z0-9]{30}:[A-Za-z0-9\\+/]{22}==)',
      where: 'named',
      remedy: 'Revoke it under the machine account → Access tokens',
      samples: {
        found: ['BWS_ACCESS_TOKEN=0.{uuid}.{alnum*30}:{base64*22}==', 'const bitwardenToken = "0.{uuid}.{alnum*30}:{base64*22}=="'],
        silent: ['BWS_ACCESS_TOKEN=0.{uuid}.{x*30}:{x*22}==', 'BWS_ACCESS_TOKEN=0.{uuid}', 'BITWARDEN_TOKEN=${BWS_ACCESS_TOKEN}'],
      },
    },
    {
      name: 'API client secret',
      keywords: ['bw_clientsecret', 'bw_client_secret', 'bitwarden_client'],
      pattern: '[A-Za-z0-9]{30}',
      where: 'named',
      remedy: 'Rotate it under Account settings → Security → Keys → API key',
      samples: {
        found: ['BW_CLIENTSECRET={alnum*30}', '"bitwarden_client_secret": "{alnum*30}"'],
        silent: ['BW_CLIENTSECRET={0*30}', 'BW_CLIENTSECRET={alnum*10}', 'BW_CLIENTID=user.{uuid}'],
      },
    },
  ],
});
