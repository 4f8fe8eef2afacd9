import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Grafana',
  docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  tokens: [
    {
      name: 'service account token',
      keywords: ['glsa_'],
      pattern: 'glsa_[A-Za-z0-9]{32}_[a-f0-9]{8}',
      remedy: 'Delete it under Administration → Service accounts',
      samples: {
        found: ['GRAFANA_TOKEN=glsa_{alnum*32}_{hex*8}', 'const token = "glsa_{alnum*32}_{hex*8}"'],
        silent: ['glsa_{alnum*10}_{hex*8}', 'glsa_{x*32}_{hex*8}', 'xglsa_{alnum*32}_{hex*8}'],
      },
    },
    {
      name: 'Cloud access policy token',
      keywords: ['glc_ey'],
      pattern: 'glc_eyJ[A-Za-z0-9\\+/]{60,400}={0,3}',
      remedy: 'Delete it under Security → Access policies',
      samples: {
        found: ['const client = new Client("glc_eyJ{base64*140}")', 'GRAFANA_CLOUD_TOKEN=glc_eyJ{base64*140}', '"token": "glc_eyJ{base64*140}"'],
        silent: ['glc_eyJ{x*140}', 'glc_eyJ{base64*46}', 'xglc_eyJ{base64*140}'],
      },
    },
    {
      name: 'older API key',
      keywords: ['eyjrijoi'],
      pattern: 'eyJrIjoi[A-Za-z0-9\\+/]{60,400}={0,3}',
      remedy: 'Delete it under Administration → API keys and make a service account token',
      samples: {
        found: ['const client = new Client("eyJrIjoi{base64*80}")', 'GRAFANA_API_KEY=eyJrIjoi{base64*80}', '"token": "eyJrIjoi{base64*80}"'],
        silent: ['eyJrIjoi{x*80}', 'eyJrIjoi{base64*26}', 'xeyJrIjoi{base64*80}'],
      },
    },
  ],
});
