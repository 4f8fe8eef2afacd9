import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'JFrog Artifactory',
  docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
  tokens: [
    {
      name: 'API key',
      keywords: ['akcp'],
      pattern: 'AKCp[A-Za-z0-9]{69}',
      remedy: 'Revoke it under User profile → Authentication settings',
      samples: {
        found: ['const client = new Client("AKCp{alnum*69}")', 'ARTIFACTORY_API_KEY=AKCp{alnum*69}', '"token": "AKCp{alnum*69}"'],
        silent: ['AKCp{x*69}', 'AKCp{alnum*23}', 'xAKCp{alnum*69}'],
      },
    },
    {
      name: 'reference token',
      keywords: ['cmvmdgtuo'],
      pattern: 'cmVmdGtu[A-Za-z0-9]{56}',
      remedy: 'Revoke it under Administration → User management → Access tokens',
      samples: {
        found: ['const client = new Client("cmVmdGtuO{alnum*55}")', 'JFROG_ACCESS_TOKEN=cmVmdGtuO{alnum*55}', '"token": "cmVmdGtuO{alnum*55}"'],
        silent: ['cmVmdGtuO{x*55}', 'cmVmdGtuO{alnum*18}', 'xcmVmdGtuO{alnum*55}'],
      },
    },
    {
      name: 'identity token',
      keywords: ['jfrog', 'artifactory', 'xray'],
      pattern: '(?:[A-Za-z0-9]{64}|[A-Za-z0-9]{73})',
      where: 'named',
      remedy: 'Revoke it under User profile → Identity tokens',
      samples: {
        found: ['ARTIFACTORY_TOKEN={alnum*64}', 'const artifactoryToken = "{alnum*64}"', '"artifactory_token": "{alnum*64}"', 'artifactory_token: {alnum*64}'],
        silent: ['ARTIFACTORY_SHA256={hex*64}', 'ARTIFACTORY_TOKEN={0*64}', 'ARTIFACTORY_TOKEN={alnum*21}', 'ARTIFACTORY_VERSION={alnum*64}', 'COMMIT_KEY={alnum*64}', 'unartifactory_key = "{alnum*64}"'],
      },
    },
  ],
});
