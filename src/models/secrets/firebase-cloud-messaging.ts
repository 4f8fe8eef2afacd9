import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Firebase Cloud Messaging',
  docs: 'https://firebase.google.com/docs/cloud-messaging/auth-server',
  tokens: [
    {
      name: 'legacy server key',
      keywords: [':apa91b'],
      pattern: 'AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{134}',
      lead: 11,
      remedy: 'Delete it in the Google Cloud console under APIs & Services → Credentials; the HTTP v1 API takes service accounts instead',
      samples: {
        found: ["const key = 'AAAA{base64url*7}:APA91b{base64url*133}a';", 'FCM_SERVER_KEY=AAAA{alnum*7}:APA91b{alnum*134}', 'key: AAAA{alnum*7}:APA91b{alnum*134}'],
        silent: ['AAAA{alnum*7}:APA91b{x*134}', 'AAAA{alnum*7}:APA91b{alnum*60}', '{alnum*22}:APA91b{alnum*134}'],
      },
    },
  ],
});
