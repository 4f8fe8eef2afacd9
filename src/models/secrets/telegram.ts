import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Telegram',
  docs: 'https://core.telegram.org/bots/api#authorizing-your-bot',
  tokens: [
    {
      name: 'bot token',
      keywords: [':aa'],
      pattern: String.raw`\d{8,10}:AA[A-Za-z0-9_-]{33}`,
      lead: 10,
      remedy: 'Send /revoke to @BotFather and take the new token',
      samples: {
        found: ["new Telegraf('{digit*10}:AA{base64url*32}a')", 'TELEGRAM_BOT_TOKEN={digit*9}:AA{alnum*33}', '"token": "{digit*10}:AA{alnum*33}"'],
        silent: ['{digit*10}:AA{x*33}', '{digit*10}:AA{alnum*20}', 'TOKEN=123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11', 'a{digit*10}:AA{alnum*33}'],
      },
    },
    {
      name: 'bot token in a URL',
      keywords: ['api.telegram.org/'],
      pattern: String.raw`api\.telegram\.org/(?:file/)?bot(?<secret>\d{8,10}:[A-Za-z0-9_-]{35})`,
      remedy: 'Send /revoke to @BotFather and take the new token',
      samples: {
        found: ["const key = 'api.telegram.org/bot{digit*10}:AA{alnum*33}';", 'URL=api.telegram.org/bot{digit*10}:AA{alnum*33}', 'https://api.telegram.org/bot{digit*10}:AA{alnum*33}/sendMessage'],
        silent: ['api.telegram.org/bot{0*10}:AA{x*33}', 'URL=api.telegram.org/bot{digit*10}:AA{alnum*15}', 'aapi.telegram.org/bot{digit*10}:AA{alnum*33}', 'https://api.telegram.org/bot${token}/sendMessage', 'https://api.telegram.org/bot<token>/getUpdates'],
      },
    },
  ],
});
