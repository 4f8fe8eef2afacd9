import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Trello',
  docs: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
  tokens: [
    {
      name: 'API token',
      keywords: ['atta'],
      pattern: 'ATTA[a-f0-9]{64}[A-F0-9]{8}',
      remedy: 'Revoke it in Trello under Settings → Applications, or with DELETE /1/tokens/{token}',
      samples: {
        found: ["const key = 'ATTA{hex*64}{HEX*8}';", 'TRELLO_TOKEN=ATTA{hex*64}{HEX*8}'],
        silent: ['ATTA{0*64}{0*8}', 'TRELLO_TOKEN=ATTA{hex*31}{HEX*8}', 'aATTA{hex*64}{HEX*8}'],
      },
    },
    {
      name: 'token or secret',
      keywords: ['trello'],
      pattern: '[a-f0-9]{64}',
      where: 'named',
      remedy: 'Revoke it in Trello under Settings → Applications; a Power-Up’s secret is regenerated in its admin page',
      samples: {
        found: ['TRELLO_TOKEN={hex*64}', "const trelloToken = '{hex*64}';", '"trelloToken": "{hex*64}"', 'trello_token: {hex*64}'],
        silent: ['TRELLO_TOKEN={0*64}', 'TRELLO_TOKEN={hex*31}', 'TRELLO_TOKEN=your_trello_token', 'CHECKSUM={hex*64}', 'TRELLO_API_KEY={hex*32}'],
      },
    },
  ],
});
