import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Vercel',
  docs: 'https://vercel.com/docs/rest-api#creating-an-access-token',
  tokens: [
    {
      name: 'token',
      keywords: ['vcp_', 'vci_', 'vca_', 'vcr_'],
      pattern: 'vc[piar]_[A-Za-z0-9]{24,64}',
      drawn: true,
      remedy: 'Delete it on vercel.com under Account Settings → Tokens and make a new one',
      samples: {
        found: ['vcp_{alnum*56}', 'VERCEL_TOKEN=vcp_{alnum*56}', '"token": "vca_{alnum*56}"'],
        silent: ['vcp_{x*56}', 'vcp_{alnum*10}', 'svcp_{alnum*56}', 'vca_readAllOfTheApplicationTokens'],
      },
    },
    {
      name: 'AI Gateway API key',
      keywords: ['vck_'],
      pattern: 'vck_[A-Za-z0-9]{24,64}',
      drawn: true,
      remedy: 'Delete it on vercel.com under AI Gateway → API keys and make a new one',
      samples: { found: ['vck_{alnum*56}', 'AI_GATEWAY_API_KEY=vck_{alnum*56}'], silent: ['vck_{x*56}', 'vck_{alnum*10}'] },
    },
    {
      name: 'Blob read-write token',
      keywords: ['vercel_blob_rw_'],
      pattern: 'vercel_blob_rw_[A-Za-z0-9]{16}_[A-Za-z0-9]{24,40}',
      remedy: 'Rotate it on vercel.com under Storage in the settings of the store',
      samples: {
        found: ['vercel_blob_rw_{alnum*16}_{alnum*30}', 'BLOB_READ_WRITE_TOKEN="vercel_blob_rw_{alnum*16}_{alnum*30}"'],
        silent: ['vercel_blob_rw_{x*16}_{x*30}', 'vercel_blob_rw_{alnum*16}', 'vercel_blob_rw_your_token'],
      },
    },
    {
      name: 'deploy hook',
      keywords: ['api.vercel.com/v1/integrations/deploy/'],
      pattern: String.raw`api\.vercel\.com/v1/integrations/deploy/prj_[A-Za-z0-9]{20,40}/(?<secret>[A-Za-z0-9]{8,20})`,
      remedy: 'Revoke it in the project under Settings → Git → Deploy Hooks and make a new one',
      samples: {
        found: ["fetch('https://api.vercel.com/v1/integrations/deploy/prj_{alnum*28}/{alnum*10}')", 'HOOK=https://api.vercel.com/v1/integrations/deploy/prj_{alnum*28}/{alnum*10}'],
        silent: ['https://api.vercel.com/v1/integrations/deploy/prj_{alnum*28}/', 'https://api.vercel.com/v1/integrations/deploy/prj_{alnum*28}/{x*10}'],
      },
    },
    {
      name: 'Edge Config connection string',
      keywords: ['edge-config.vercel.com/ecfg_'],
      pattern: String.raw`edge-config\.vercel\.com/ecfg_[A-Za-z0-9]{16,48}\?token=(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})`,
      remedy: 'Delete the token on vercel.com under Storage in the Edge Config and make a new one',
      samples: {
        found: ['EDGE_CONFIG=https://edge-config.vercel.com/ecfg_{alnum*28}?token={uuid}', "createClient('https://edge-config.vercel.com/ecfg_{alnum*28}?token={uuid}')"],
        silent: ['https://edge-config.vercel.com/ecfg_{alnum*28}', 'https://edge-config.vercel.com/ecfg_{alnum*28}?token=${token}'],
      },
    },
    {
      name: 'legacy token',
      keywords: ['vercel_token', 'vercel_access', 'vercel_api', 'verceltoken', 'vercelaccess', 'vercelapi', 'vercel-token', 'vercel_auth'],
      pattern: String.raw`(?=[A-Za-z]{0,23}\d)[A-Za-z0-9]{24}`,
      where: 'named',
      remedy: 'Delete it on vercel.com under Account Settings → Tokens and make a new one',
      samples: {
        found: ['VERCEL_TOKEN={alnum*24}', '"VERCEL_TOKEN": "{alnum*24}"', "const vercelToken = '{alnum*24}'"],
        silent: ['VERCEL_TOKEN={alnum*20}', 'VERCEL_TOKEN=your_key_here', 'unvercelToken = "{alnum*24}"', 'VERCEL_TOKEN={x*24}', 'VERCEL_PROJECT_ID=prj_{alnum*28}', 'VERCEL_ORG_ID={alnum*24}'],
      },
    },
  ],
});
