import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Ansible Automation Platform',
  docs: 'https://docs.ansible.com/automation-controller/latest/html/userguide/applications_auth.html',
  tokens: [
    {
      name: 'OAuth token',
      keywords: ['tower_oauth', 'controller_oauth', 'ansible_token', 'ansible_galaxy', 'galaxy_server', 'awx', 'toweroauth'],
      pattern: '(?:[A-Za-z0-9]{30}|[a-f0-9]{40})',
      where: 'named',
      remedy: 'Delete it under Users → Tokens',
      samples: {
        found: ['TOWER_OAUTH_TOKEN={alnum*30}', 'const towerOauthToken = "{alnum*30}"', '"tower_oauth_token": "{alnum*30}"', 'tower_oauth_token: {alnum*30}', 'ANSIBLE_GALAXY_SERVER_TOKEN={hex*40}'],
        silent: ['$ANSIBLE_VAULT;1.1;AES256', 'TOWER_OAUTH_TOKEN={0*30}', 'TOWER_OAUTH_TOKEN={alnum*10}', 'TOWER_OAUTH_VERSION={alnum*30}', 'COMMIT_KEY={alnum*30}', 'untoweroauth_key = "{alnum*30}"'],
      },
    },
  ],
});
