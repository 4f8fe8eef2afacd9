import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Notion',
  docs: 'https://developers.notion.com/reference/authentication',
  tokens: [
    {
      name: 'integration token',
      keywords: ['ntn_'],
      pattern: 'ntn_[0-9]{8,12}[A-Za-z0-9]{30,38}',
      remedy: 'Refresh it in Notion under Settings → Integrations → the integration’s Configuration',
      samples: {
        found: ["const key = 'ntn_{digit*11}{alnum*35}';", 'NOTION_TOKEN=ntn_{digit*11}{alnum*35}', "new Client({ auth: 'ntn_{digit*11}{alnum*35}' })"],
        silent: ['ntn_{0*11}{x*35}', 'NOTION_TOKEN=ntn_{digit*11}{alnum*16}', 'antn_{digit*11}{alnum*35}'],
      },
    },
    {
      name: 'integration token (before 2024)',
      keywords: ['secret_'],
      pattern: String.raw`secret_(?=[A-Za-z]{0,42}\d)[A-Za-z0-9]{43}`,
      remedy: 'Refresh it in Notion under Settings → Integrations → the integration’s Configuration',
      samples: {
        found: ["const key = 'secret_{alnum*42}7';", 'NOTION_API_KEY=secret_{alnum*42}7'],
        silent: ['secret_{x*42}7', 'NOTION_API_KEY=secret_{alnum*20}7', 'asecret_{alnum*42}7', 'secret_key_for_the_session_cookie_of_this_app1'],
      },
    },
  ],
});
