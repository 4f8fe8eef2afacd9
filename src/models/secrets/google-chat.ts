import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Google Chat',
  docs: 'https://developers.google.com/workspace/chat/quickstart/webhooks',
  tokens: [
    {
      name: 'webhook URL',
      keywords: ['chat.googleapis.com/v1/spaces/'],
      pattern: String.raw`chat\.googleapis\.com/v1/spaces/[A-Za-z0-9_-]{8,24}/messages\?(?:threadKey=[^&\s"']{1,60}&)?key=AIza[A-Za-z0-9_-]{35}&token=(?<secret>[A-Za-z0-9_-]{30,60})(?:%3D)?`,
      remedy: 'Delete the webhook in the space under Apps & integrations → Webhooks and add a new one',
      samples: {
        found: ["const key = 'chat.googleapis.com/v1/spaces/AAAA{alnum*7}/messages?key=AIza{base64url*35}&token={alnum*43}';", 'GOOGLE_CHAT_WEBHOOK_URL=chat.googleapis.com/v1/spaces/AAAA{alnum*7}/messages?key=AIza{base64url*35}&token={alnum*43}'],
        silent: ['chat.googleapis.com/v1/spaces/AAAA{x*7}/messages?key=AIza{x*35}&token={x*43}', 'GOOGLE_CHAT_WEBHOOK_URL=chat.googleapis.com/v1/spaces/AAAA{alnum*7}/messages?key=AIza{base64url*35}&token={alnum*20}', 'achat.googleapis.com/v1/spaces/AAAA{alnum*7}/messages?key=AIza{base64url*35}&token={alnum*43}', 'https://chat.googleapis.com/v1/spaces/SPACE_ID/messages?key=KEY&token=TOKEN'],
      },
    },
  ],
});
