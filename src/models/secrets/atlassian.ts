import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Atlassian',
  docs: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  tokens: [
    {
      name: 'API token',
      keywords: ['atatt3'],
      pattern: 'ATATT3[A-Za-z0-9_\\-=]{170,240}',
      remedy: 'Revoke it under Account settings → Security → API tokens',
      samples: {
        found: ['const client = new Client("ATATT3xFfGF0{base64url*180}={HEX*8}")', 'JIRA_API_TOKEN=ATATT3xFfGF0{base64url*180}={HEX*8}', '"token": "ATATT3xFfGF0{base64url*180}={HEX*8}"'],
        silent: ['ATATT3xFfGF0{x*180}={HEX*8}', 'ATATT3xFfGF0{base64url*60}={HEX*8}', 'xATATT3xFfGF0{base64url*180}={HEX*8}'],
      },
    },
    {
      name: 'admin API key',
      keywords: ['atcat3'],
      pattern: 'ATCAT3[A-Za-z0-9_\\-=]{150,240}',
      remedy: 'Revoke it under Organization settings → API keys',
      samples: {
        found: ['const client = new Client("ATCAT3xFfGN0{base64url*170}={HEX*8}")', 'ATLASSIAN_ADMIN_KEY=ATCAT3xFfGN0{base64url*170}={HEX*8}', '"token": "ATCAT3xFfGN0{base64url*170}={HEX*8}"'],
        silent: ['ATCAT3xFfGN0{x*170}={HEX*8}', 'ATCAT3xFfGN0{base64url*56}={HEX*8}', 'xATCAT3xFfGN0{base64url*170}={HEX*8}'],
      },
    },
    {
      name: 'older API token',
      keywords: ['atlassian', 'jira', 'confluence'],
      pattern: '[A-Za-z0-9]{24}',
      where: 'named',
      remedy: 'Revoke it under Account settings → Security → API tokens',
      samples: {
        found: ['JIRA_API_TOKEN={alnum*23}4', 'const jiraApiToken = "{alnum*23}4"', '"jira_api_token": "{alnum*23}4"', 'jira_api_token: {alnum*23}4'],
        silent: ['JIRA_TICKET={alnum*24}', 'JIRA_API_TOKEN={0*23}4', 'JIRA_API_TOKEN={alnum*7}4', 'JIRA_VERSION={alnum*23}4', 'COMMIT_KEY={alnum*23}4', 'unjira_key = "{alnum*23}4"'],
      },
    },
  ],
});
