import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'JSON Web Token',
  docs: 'https://www.rfc-editor.org/rfc/rfc7519',
  tokens: [
    {
      name: 'of the documentation',
      keywords: ['eyj'],
      pattern: 'eyJ[A-Za-z0-9_\\-]{10,400}\\.eyJ[A-Za-z0-9_\\-]{10,2400}\\.[A-Za-z0-9_\\-]{20,800}',
      isPublic: true,
      claims: { sub: ['1234567890'] },
      remedy: '',
      samples: {
        found: ['{jwt:sub=1234567890,name=John Doe}', 'token: "{jwt:sub=1234567890,admin=true}"'],
        silent: ['{jwt:sub=1234567,name=John Doe}', 'eyJhbGciOi'],
      },
    },
    {
      name: 'signed token',
      keywords: ['token', 'jwt', 'bearer', 'api_key', 'apikey', 'secret', 'service_role'],
      pattern: 'eyJ[A-Za-z0-9_\\-]{10,400}\\.eyJ[A-Za-z0-9_\\-]{10,2400}\\.[A-Za-z0-9_\\-]{20,800}',
      where: 'named',
      saysSecret: false,
      yields: true,
      remedy: 'Revoke it where it was made, or roll the key it is signed with',
      samples: {
        found: ['ACCESS_TOKEN={jwt:sub=svc-billing,aud=api}', 'const jwt = "{jwt:sub=svc-billing,aud=api}"', '"authToken": "{jwt:sub=svc-billing,scope=write}"', 'url: libsql://app.acme.io?authToken={jwt:a=rw,id=9f2}'],
        silent: ['ACCESS_TOKEN={jwt:sub=1234567890,name=John Doe}', 'TOKEN=eyJhbGciOi', 'const expected = "{jwt:sub=svc-billing,aud=api}"', 'token: "eyJ{x*40}.eyJ{x*40}.{x*40}"', 'tokenUrl: "{jwt:sub=svc,aud=api}"'],
      },
    },
  ],
});
