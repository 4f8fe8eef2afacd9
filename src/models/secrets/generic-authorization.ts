import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'authorization header with',
  docs: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2',
  tokens: [
    {
      name: 'a user and a password',
      keywords: ['basic'],
      pattern: '[Bb]asic (?<secret>[A-Za-z0-9\\+/]{8,400}={0,2})',
      holds: 'basic',
      yields: true,
      remedy: 'Change the password',
      samples: {
        found: ["headers: { Authorization: 'Basic {b64:svc:[alnum*14]}' }", 'curl -H "Authorization: Basic {b64:admin:[alnum*9]7}" https://api.acme.io', '"authorization": "basic {b64:me@acme.io:[lower*9]}"'],
        silent: ["Authorization: 'Basic {b64:user:password}'", 'Basic authentication', 'Basic {b64:user:your-password}', 'Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==', 'Basic {base64*4}', 'Basic {b64:user:}', "'Basic ' + credentials", 'Basic {x*24}', 'BasicAuthentication{b64:me:[alnum*9]}'],
      },
    },
    {
      name: 'a user and a password, for curl',
      keywords: ['curl'],
      pattern: 'curl\\s(?:[^\\n|;]{0,200}?\\s)?(?:-u|--user)[ =]["\']?(?<user>[\\w.@\\-]{1,60}):(?<secret>[^\\s"\'<>]{3,100})(?=[^\\n]{0,200}?//(?<host>[^\\s"\'/:]{1,200}))',
      yields: true,
      remedy: 'Change the password',
      samples: {
        found: ['curl -u svc:{alnum*14} https://api.acme.io/v1', '"deploy": "curl -X POST --user bot:{alnum*12} https://ci.acme.io/job"', "curl -s -u 'svc:{alnum*14}' https://api.acme.io/v1"],
        silent: ['curl -u user:password https://api.acme.io', 'curl -u "$USER:$PASS" https://api.acme.io', 'curl -u admin:admin http://localhost:8080', 'curl -u <user>:<password> https://api.acme.io', 'curl https://api.acme.io', 'curl -u me:hunter2 https://api.example.com'],
      },
    },
    {
      name: 'a bearer token',
      keywords: ['bearer'],
      pattern: '[Bb]earer (?<secret>[A-Za-z0-9_\\-.~\\+/]{20,3000}={0,2})',
      drawn: true,
      yields: true,
      remedy: 'Revoke the token where it was made',
      samples: {
        found: ["headers: { Authorization: 'Bearer {alnum*40}' }", 'curl -H "Authorization: Bearer {hex*40}"', '"authorization": "bearer {base64url*43}"', "Authorization: 'Bearer {jwt:sub=svc,aud=api}'"],
        silent: ["'Bearer ' + token", 'Bearer ${token}', 'Bearer YOUR_ACCESS_TOKEN_GOES_HERE', 'Bearer authenticationRequired', 'Bearer {x*40}', 'Bearer {jwt:sub=1234567890,name=John Doe}', 'Bearer {alnum*10}', 'bearer-token-middleware-v2-handler'],
      },
    },
  ],
});
