import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Asaas',
  docs: 'https://docs.asaas.com/docs/authentication-2',
  tokens: [
    {
      name: 'API key',
      keywords: ['$aact_'],
      pattern: String.raw`\$aact_(?:prod_|hmlg_)?[A-Za-z0-9+/=]{100,240}`,
      remedy: 'Disable it in Asaas under Integrações → Chaves de API and generate a new key',
      samples: {
        found: ["const key = '$aact_prod_000{alnum*160}';", 'ASAAS_API_KEY=$aact_prod_000{alnum*160}'],
        silent: ['$aact_prod_000{x*160}', 'ASAAS_API_KEY=$aact_prod_000{alnum*79}', "key.startsWith('$aact_prod_')"],
      },
    },
  ],
});
