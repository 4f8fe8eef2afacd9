import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Salesforce',
  docs: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_tokens_scopes.htm',
  tokens: [
    {
      name: 'session ID or access token',
      keywords: ['00d'],
      pattern: '00D[A-Za-z0-9]{12,15}![A-Za-z0-9._]{80,130}',
      remedy: 'Revoke it in Salesforce Setup under Session Management or Connected Apps OAuth Usage',
      samples: {
        found: ["const key = '00D{alnum*12}!{alnum*96}';", 'SF_ACCESS_TOKEN=00D{alnum*12}!{alnum*96}'],
        silent: ['00D{x*12}!{x*96}', 'SF_ACCESS_TOKEN=00D{alnum*12}!{alnum*47}', 'a00D{alnum*12}!{alnum*96}'],
      },
    },
    {
      name: 'refresh token',
      keywords: ['5aep861'],
      pattern: '5Aep861[A-Za-z0-9._]{70,120}',
      remedy: 'Revoke it in Salesforce Setup under Connected Apps OAuth Usage',
      samples: {
        found: ["const key = '5Aep861{alnum*80}';", 'SF_REFRESH_TOKEN=5Aep861{alnum*80}'],
        silent: ['5Aep861{x*80}', 'SF_REFRESH_TOKEN=5Aep861{alnum*39}', 'a5Aep861{alnum*80}'],
      },
    },
    {
      name: 'consumer secret',
      keywords: ['salesforce', 'sf_consumer', 'sfconsumer', 'sf_client', 'sfclient', 'sfdc'],
      pattern: String.raw`(?:[A-F0-9]{64}|\d{16,19})`,
      where: 'named',
      remedy: 'Rotate it in Salesforce Setup under App Manager → Manage Consumer Details',
      samples: {
        found: ['SALESFORCE_CLIENT_SECRET={HEX*64}', "const salesforceClientSecret = '{HEX*64}';", '"salesforceClientSecret": "{HEX*64}"', 'salesforce_client_secret: {HEX*64}'],
        silent: ['SALESFORCE_CLIENT_SECRET={0*64}', 'SALESFORCE_CLIENT_SECRET={HEX*31}', 'SALESFORCE_CLIENT_SECRET=your_salesforce_client_secret', 'CHECKSUM={HEX*64}'],
      },
    },
  ],
});
