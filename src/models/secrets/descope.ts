import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Descope',
  docs: 'https://docs.descope.com/management/management-keys',
  tokens: [
    {
      name: 'management key',
      keywords: ['descope_management', 'descopemanagement'],
      pattern: 'K[23][A-Za-z0-9]{40,100}',
      where: 'named',
      remedy: 'Delete it in the Descope Console under Company → Management Keys and make a new one',
      samples: {
        found: ['DESCOPE_MANAGEMENT_KEY=K2{alnum*64}', '"DESCOPE_MANAGEMENT_KEY": "K2{alnum*64}"', "const descopeManagementKey = 'K2{alnum*64}'", 'descope_management_token: K3{alnum*60}'],
        silent: ['DESCOPE_MANAGEMENT_KEY=K2{alnum*10}', 'DESCOPE_MANAGEMENT_KEY=your_key_here', 'undescopeManagementKey = "K2{alnum*64}"', 'DESCOPE_PROJECT_ID=P2{alnum*25}', 'DESCOPE_MANAGEMENT_KEY=K2{x*64}'],
      },
    },
  ],
});
