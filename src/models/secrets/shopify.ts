import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Shopify',
  docs: 'https://shopify.dev/docs/apps/build/authentication-authorization',
  tokens: [
    {
      name: 'access token',
      keywords: ['shpat_', 'shpca_', 'shppa_', 'shpua_'],
      pattern: 'shp(?:at|ca|pa|ua)_[a-fA-F0-9]{32}',
      remedy: 'Uninstall and reinstall the app in the store, or rotate the token by the app’s new client secret',
      samples: {
        found: ["const key = 'shpat_{hex*32}';", 'SHOPIFY_ACCESS_TOKEN=shpat_{hex*32}', 'shpca_{hex*32}', 'shppa_{hex*32}'],
        silent: ['shpat_{0*32}', 'SHOPIFY_ACCESS_TOKEN=shpat_{hex*15}', 'ashpat_{hex*32}'],
      },
    },
    {
      name: 'app client secret',
      keywords: ['shpss_'],
      pattern: 'shpss_[a-fA-F0-9]{32}',
      remedy: 'Rotate it in the Dev Dashboard under the app’s Settings → Credentials',
      samples: { found: ["const key = 'shpss_{hex*32}';", 'SHOPIFY_API_SECRET=shpss_{hex*32}'], silent: ['shpss_{0*32}', 'SHOPIFY_API_SECRET=shpss_{hex*15}', 'ashpss_{hex*32}'] },
    },
    {
      name: 'Theme Access password',
      keywords: ['shptka_'],
      pattern: 'shptka_[a-fA-F0-9]{32}',
      remedy: 'Delete it in the Theme Access app and create a new password',
      samples: {
        found: ["const key = 'shptka_{hex*32}';", 'SHOPIFY_CLI_THEME_TOKEN=shptka_{hex*32}'],
        silent: ['shptka_{0*32}', 'SHOPIFY_CLI_THEME_TOKEN=shptka_{hex*15}', 'ashptka_{hex*32}'],
      },
    },
  ],
});
