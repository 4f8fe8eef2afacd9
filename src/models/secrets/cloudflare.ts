import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
  tokens: [
    {
      name: 'API token',
      keywords: ['cfut_', 'cfat_'],
      pattern: 'cf[ua]t_[A-Za-z0-9]{40}[0-9a-f]{8}',
      remedy: 'Roll it in the Cloudflare dashboard under My Profile or Manage Account → API Tokens',
      samples: {
        found: ['cfut_{alnum*40}{hex*8}', 'CLOUDFLARE_API_TOKEN=cfat_{alnum*40}{hex*8}'],
        silent: ['cfut_{x*48}', 'cfut_{alnum*20}', 'acfut_{alnum*40}{hex*8}'],
      },
    },
    {
      name: 'global API key',
      keywords: ['cfk_'],
      pattern: 'cfk_[A-Za-z0-9]{40}[0-9a-f]{8}',
      remedy: 'Change it in the Cloudflare dashboard under My Profile → API Tokens',
      samples: { found: ['cfk_{alnum*40}{hex*8}', 'CLOUDFLARE_API_KEY: cfk_{alnum*40}{hex*8}'], silent: ['cfk_{x*48}', 'cfk_{alnum*20}'] },
    },
    {
      name: 'legacy API token',
      keywords: ['cloudflare', 'cf_api', 'cf_token', 'cfapi', 'cftoken'],
      pattern: '[A-Za-z0-9_-]{40}',
      where: 'named',
      remedy: 'Roll it in the Cloudflare dashboard under My Profile → API Tokens',
      samples: {
        found: ['CLOUDFLARE_API_TOKEN={base64url*39}a', '"CLOUDFLARE_API_TOKEN": "{base64url*39}a"', "const cloudflareApiToken = '{base64url*39}a'", 'CF_API_TOKEN: {alnum*40}'],
        silent: ['CLOUDFLARE_API_TOKEN={alnum*20}', 'CLOUDFLARE_API_TOKEN=your_key_here', 'uncloudflareApiToken = "{base64url*39}a"', 'CLOUDFLARE_API_TOKEN={x*40}', 'CLOUDFLARE_ACCOUNT_ID={hex*32}', 'cloudflare_commit={hex*40}'],
      },
    },
    {
      name: 'legacy global API key',
      keywords: ['cloudflare', 'cf_api', 'cf_global', 'x-auth-key', 'cfapi'],
      pattern: '[0-9a-f]{37}',
      where: 'named',
      remedy: 'Change it in the Cloudflare dashboard under My Profile → API Tokens',
      samples: {
        found: ['CLOUDFLARE_API_KEY={hex*37}', '"CLOUDFLARE_API_KEY": "{hex*37}"', "const cloudflareApiKey = '{hex*37}'", '"X-Auth-Key": "{hex*37}"'],
        silent: ['CLOUDFLARE_API_KEY={hex*36}', 'CLOUDFLARE_API_KEY=your_key_here', 'uncloudflareApiKey = "{hex*37}"', 'CLOUDFLARE_API_KEY={0*37}'],
      },
    },
    {
      name: 'Origin CA key',
      keywords: ['v1.0-'],
      pattern: String.raw`v1\.0-[0-9a-f]{24}-[0-9a-f]{140,150}`,
      remedy: 'Change it in the Cloudflare dashboard under My Profile → API Tokens → Origin CA Key',
      samples: {
        found: ['v1.0-{hex*24}-{hex*146}', 'X-Auth-User-Service-Key: v1.0-{hex*24}-{hex*146}'],
        silent: ['v1.0-{hex*24}', 'v1.0-beta-2', 'v1.0-{0*24}-{0*146}'],
      },
    },
    {
      name: 'Turnstile secret key',
      keywords: ['turnstile'],
      pattern: '0x4A{4,9}(?<secret>[B-Za-z0-9_-][A-Za-z0-9_-]{22,28})',
      where: 'named',
      remedy: 'Rotate it in the Cloudflare dashboard under Turnstile in the settings of the widget',
      samples: {
        found: ['TURNSTILE_SECRET_KEY=0x4AAAAAAAb{base64url*23}a', '"turnstileSecret": "0x4AAAAAAB{alnum*25}"'],
        silent: ['TURNSTILE_SITE_KEY=0x4AAAAAAA{alnum*14}', 'TURNSTILE_SECRET_KEY=1x0000000000000000000000000000000AA', 'TURNSTILE_SECRET_KEY=0x4{x*32}'],
      },
    },
    {
      name: 'R2 secret access key',
      keywords: ['r2_secret', 'r2secret', 'r2_access_key_secret', 'cloudflare_r2_secret'],
      pattern: '[0-9a-f]{64}',
      where: 'named',
      remedy: 'Roll the R2 API token in the Cloudflare dashboard under R2 → API Tokens',
      samples: {
        found: ['R2_SECRET_ACCESS_KEY={hex*64}', '"R2_SECRET_ACCESS_KEY": "{hex*64}"', "const r2SecretAccessKey = '{hex*64}'", 'CLOUDFLARE_R2_SECRET_ACCESS_KEY: {hex*64}'],
        silent: ['R2_SECRET_ACCESS_KEY={hex*32}', 'R2_SECRET_ACCESS_KEY=your_key_here', 'unr2SecretAccessKey = "{hex*64}"', 'R2_ACCESS_KEY_ID={hex*32}', 'R2_SECRET_ACCESS_KEY={0*64}', 'ER2_SECRET_KEY_HASH={hex*64}'],
      },
    },
  ],
});
