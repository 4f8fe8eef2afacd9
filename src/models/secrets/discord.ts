import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Discord',
  docs: 'https://discord.com/developers/docs/reference#authentication',
  tokens: [
    {
      name: 'bot token',
      keywords: ['mta', 'mte', 'mti', 'mtm', 'mtq'],
      pattern: String.raw`MT[AEIMQ][A-Za-z0-9]{21,25}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38}`,
      remedy: 'Reset it in the Developer Portal under the application’s Bot page → Reset Token',
      samples: {
        found: ["const key = 'MTA{alnum*23}.{alnum*6}.{alnum*38}';", 'DISCORD_TOKEN=MTA{alnum*23}.{alnum*6}.{alnum*38}', "client.login('MTE{alnum*21}.G{alnum*5}.{base64url*37}a')"],
        silent: ['MTA{x*23}.{x*6}.{x*38}', 'DISCORD_TOKEN=MTA{alnum*23}.{alnum*6}.{alnum*18}', 'aMTA{alnum*23}.{alnum*6}.{alnum*38}'],
      },
    },
    {
      name: 'bot token',
      keywords: ['discord', 'bot_token', 'bottoken'],
      pattern: String.raw`[MNO][A-Za-z0-9]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38}`,
      where: 'named',
      remedy: 'Reset it in the Developer Portal under the application’s Bot page → Reset Token',
      samples: {
        found: ['DISCORD_TOKEN=N{alnum*23}.{alnum*6}.{alnum*27}', "const discordToken = 'N{alnum*23}.{alnum*6}.{alnum*27}';", '"discordToken": "N{alnum*23}.{alnum*6}.{alnum*27}"', 'discord_token: N{alnum*23}.{alnum*6}.{alnum*27}', 'BOT_TOKEN=O{alnum*23}.{alnum*6}.{alnum*27}'],
        silent: ['DISCORD_TOKEN=N{x*23}.{x*6}.{x*27}', 'DISCORD_TOKEN=N{alnum*23}.{alnum*6}.{alnum*12}', 'DISCORD_TOKEN=your_discord_token', 'CHECKSUM=N{alnum*23}.{alnum*6}.{alnum*27}'],
      },
    },
    {
      name: 'client secret',
      keywords: ['discord'],
      pattern: String.raw`(?=[A-Za-z_-]{0,31}\d)[A-Za-z0-9_-]{32}`,
      where: 'named',
      remedy: 'Reset it in the Developer Portal under OAuth2 → Client Secret',
      samples: {
        found: ['DISCORD_CLIENT_SECRET={alnum*31}7', "const discordClientSecret = '{alnum*31}7';", '"discordClientSecret": "{alnum*31}7"', 'discord_client_secret: {alnum*31}7'],
        silent: ['DISCORD_CLIENT_SECRET={x*31}7', 'DISCORD_CLIENT_SECRET={alnum*14}7', 'DISCORD_CLIENT_SECRET=your_discord_client_secret', 'CHECKSUM={alnum*31}7', 'DISCORD_CLIENT_ID={digit*18}', 'DISCORD_PUBLIC_KEY={hex*64}'],
      },
    },
    {
      name: 'webhook URL',
      keywords: ['discord.com/api/', 'discordapp.com/api/'],
      pattern: String.raw`discord(?:app)?\.com/api/(?:v\d{1,2}/)?webhooks/\d{17,20}/[A-Za-z0-9_-]{60,72}`,
      remedy: 'Delete the webhook in the channel’s settings under Integrations → Webhooks and make a new one',
      samples: {
        found: ["const key = 'discord.com/api/webhooks/{digit*18}/{base64url*67}a';", 'DISCORD_WEBHOOK_URL=discord.com/api/webhooks/{digit*18}/{base64url*67}a', "fetch('https://discord.com/api/webhooks/{digit*19}/{alnum*68}')", 'https://discordapp.com/api/webhooks/{digit*18}/{alnum*68}'],
        silent: ['discord.com/api/webhooks/{0*18}/{x*67}a', 'DISCORD_WEBHOOK_URL=discord.com/api/webhooks/{digit*18}/{base64url*32}a', 'adiscord.com/api/webhooks/{digit*18}/{base64url*67}a', 'https://discord.com/api/webhooks/{digit*18}/token', 'https://discord.com/api/v10/webhooks/id/token'],
      },
    },
  ],
});
