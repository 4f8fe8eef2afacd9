import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Better Stack',
  docs: 'https://betterstack.com/docs/logs/api/getting-started/',
  tokens: [
    {
      name: 'token',
      keywords: ['betterstack', 'better_stack', 'better-stack', 'logtail', 'betteruptime', 'better_uptime'],
      pattern: String.raw`(?=[A-Za-z]{0,23}\d)[A-Za-z0-9]{24}`,
      where: 'named',
      remedy: 'Replace it in Better Stack in the settings of the source or under API tokens',
      samples: {
        found: ['LOGTAIL_SOURCE_TOKEN={alnum*24}', '"LOGTAIL_SOURCE_TOKEN": "{alnum*24}"', "const logtailSourceToken = '{alnum*24}'", 'BETTERSTACK_API_TOKEN: {alnum*24}'],
        silent: ['LOGTAIL_SOURCE_TOKEN={alnum*20}', 'LOGTAIL_SOURCE_TOKEN=your_key_here', 'unlogtailSourceToken = "{alnum*24}"', 'LOGTAIL_SOURCE_TOKEN={x*24}', 'betterstack_monitor: {alnum*24}'],
      },
    },
  ],
});
