import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Evernote',
  docs: 'https://dev.evernote.com/doc/articles/dev_tokens.php',
  tokens: [
    {
      name: 'developer token',
      keywords: ['s=s'],
      pattern: String.raw`S=s\d{1,4}:U=[a-f0-9]{1,10}:E=[a-f0-9]{8,12}:C=[a-f0-9]{8,12}:P=[a-f0-9]{1,4}:A=[A-Za-z0-9_-]{1,60}:V=2:H=(?<secret>[a-f0-9]{32})`,
      remedy: 'Revoke it in Evernote under Account settings → Developer tokens or Connected apps',
      samples: {
        found: ["const key = 'S=s12:U={hex*5}:E={hex*11}:C={hex*11}:P=1cd:A=en-devtoken:V=2:H={hex*32}';", 'EVERNOTE_TOKEN=S=s12:U={hex*5}:E={hex*11}:C={hex*11}:P=1cd:A=en-devtoken:V=2:H={hex*32}'],
        silent: ['S=s12:U={0*5}:E={0*11}:C={0*11}:P=1cd:A=en-devtoken:V=2:H={0*32}', 'EVERNOTE_TOKEN=S=s12:U={hex*5}:E={hex*11}:C={hex*11}:P=1cd:A=en-devtoken:V=2:H={hex*15}', 'aS=s12:U={hex*5}:E={hex*11}:C={hex*11}:P=1cd:A=en-devtoken:V=2:H={hex*32}'],
      },
    },
  ],
});
