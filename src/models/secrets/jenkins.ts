import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Jenkins',
  docs: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
  tokens: [
    {
      name: 'API token',
      keywords: ['jenkins'],
      pattern: '(?:11[a-f0-9]{32}|[a-f0-9]{32})',
      where: 'named',
      remedy: 'Revoke it under the user → Security → API token',
      samples: {
        found: ['JENKINS_API_TOKEN=11{hex*32}', 'const jenkinsApiToken = "11{hex*32}"', '"jenkins_api_token": "11{hex*32}"', 'jenkins_api_token: 11{hex*32}', 'JENKINS_TOKEN={hex*32}'],
        silent: ['JENKINS_API_TOKEN=11{0*32}', 'JENKINS_API_TOKEN=11{hex*10}', 'JENKINS_VERSION=11{hex*32}', 'COMMIT_KEY=11{hex*32}', 'unjenkins_key = "11{hex*32}"'],
      },
    },
  ],
});
