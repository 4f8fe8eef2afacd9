import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Elastic',
  docs: 'https://www.elastic.co/docs/deploy-manage/api-keys',
  tokens: [
    {
      name: 'Cloud API key',
      keywords: ['essu_'],
      pattern: 'essu_[A-Za-z0-9\\+/_\\-]{60,200}={0,2}',
      remedy: 'Delete it under Organization → API keys',
      samples: {
        found: ['const client = new Client("essu_{base64*90}==")', 'EC_API_KEY=essu_{base64*90}==', '"token": "essu_{base64*90}=="'],
        silent: ['essu_{x*90}==', 'essu_{base64*30}==', 'xessu_{base64*90}=='],
      },
    },
    {
      name: 'API key',
      keywords: ['elastic', 'elasticsearch', 'elasticcloud', 'es_api', 'kibana'],
      pattern: '[A-Za-z0-9\\+/]{50,100}={1,2}',
      where: 'named',
      remedy: 'Invalidate it under Stack management → API keys',
      samples: {
        found: ['ELASTICSEARCH_API_KEY={base64*58}==', 'const elasticsearchApiKey = "{base64*58}=="', '"elasticsearch_api_key": "{base64*58}=="', 'elasticsearch_api_key: {base64*58}=='],
        silent: ['ELASTIC_CLOUD_ID=prod:{base64*60}==', 'ELASTICSEARCH_API_KEY={0*58}==', 'ELASTICSEARCH_API_KEY={base64*19}==', 'ELASTICSEARCH_VERSION={base64*58}==', 'COMMIT_KEY={base64*58}==', 'unelasticsearch_key = "{base64*58}=="'],
      },
    },
    {
      name: 'service account token',
      keywords: ['aaeaaw'],
      pattern: 'AAEAAW[A-Za-z0-9\\+/]{40,120}={0,2}',
      remedy: 'Delete the service token with elasticsearch-service-tokens',
      samples: {
        found: ['ELASTICSEARCH_SERVICEACCOUNTTOKEN=AAEAAW{base64*60}', 'token: "AAEAAW{base64*60}=="'],
        silent: ['AAEAAW{x*60}', 'AAEAAW{base64*10}', 'BAAEAAW{base64*60}'],
      },
    },
  ],
});
