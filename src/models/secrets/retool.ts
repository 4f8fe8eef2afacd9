import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Retool',
  docs: 'https://docs.retool.com/org-users/guides/retool-api',
  tokens: [
    {
      name: 'API token',
      keywords: ['retool_01'],
      pattern: 'retool_01[a-z0-9]{24}',
      remedy: 'Delete it in Retool under Settings → API',
      samples: {
        found: ["const key = 'retool_01{lownum*24}';", 'RETOOL_API_TOKEN=retool_01{lownum*24}'],
        silent: ['retool_01{x*24}', 'RETOOL_API_TOKEN=retool_01{lownum*11}', 'aretool_01{lownum*24}', 'import retool_01 from "./retool_01.png"'],
      },
    },
  ],
});
