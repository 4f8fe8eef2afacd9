import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'HashiCorp Consul',
  docs: 'https://developer.hashicorp.com/consul/docs/security/acl/tokens',
  tokens: [
    {
      name: 'ACL token',
      keywords: ['consul_http', 'consul_token', 'x-consul', 'nomad_token', 'consultoken', 'nomadtoken', 'consulhttp'],
      pattern: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
      where: 'named',
      remedy: 'Delete it with consul acl token delete',
      samples: {
        found: ['CONSUL_HTTP_TOKEN={uuid}', 'const consulHttpToken = "{uuid}"', '"consul_http_token": "{uuid}"', 'consul_http_token: {uuid}', '"X-Consul-Token": "{uuid}"', 'NOMAD_TOKEN={uuid}'],
        silent: ['CONSUL_HTTP_TOKEN=your-key-here', 'CONSUL_HTTP_TOKEN={hex*12}', 'CONSUL_HTTP_VERSION={uuid}', 'COMMIT_KEY={uuid}', 'unconsulhttp_key = "{uuid}"'],
      },
    },
  ],
});
