import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Rocket.Chat',
  docs: 'https://developer.rocket.chat/apidocs/personal-access-tokens',
  tokens: [
    {
      name: 'access token',
      keywords: ['rocket_chat', 'rocketchat', 'rocket.chat'],
      pattern: String.raw`(?=[A-Za-z_-]{0,42}\d)[A-Za-z0-9_-]{43}`,
      where: 'named',
      remedy: 'Remove it under My Account → Personal Access Tokens and add a new one',
      samples: {
        found: ['ROCKET_CHAT_TOKEN={alnum*42}7', "const rocketChatToken = '{alnum*42}7';", '"rocketChatToken": "{alnum*42}7"', 'rocket_chat_token: {alnum*42}7'],
        silent: ['ROCKET_CHAT_TOKEN={x*42}7', 'ROCKET_CHAT_TOKEN={alnum*20}7', 'ROCKET_CHAT_TOKEN=your_rocket_chat_token', 'CHECKSUM={alnum*42}7'],
      },
    },
    {
      name: 'incoming webhook URL',
      keywords: ['hooks/'],
      pattern: String.raw`hooks/[A-Za-z0-9]{17,24}/(?=[A-Za-z]{0,47}\d)[A-Za-z0-9]{43,48}`,
      remedy: 'Delete the integration under Administration → Integrations and make a new one',
      samples: {
        found: ["const key = 'hooks/{alnum*17}/{alnum*47}7';", 'ROCKETCHAT_WEBHOOK=hooks/{alnum*17}/{alnum*47}7', "'https://chat.acme.io/hooks/{hex*24}/{alnum*47}7'"],
        silent: ['hooks/{x*17}/{x*47}7', 'ROCKETCHAT_WEBHOOK=hooks/{alnum*17}/{alnum*22}7', 'ahooks/{alnum*17}/{alnum*47}7'],
      },
    },
  ],
});
