import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Random values',
  docs: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  tokens: [
    {
      name: 'random value under the name of a secret',
      keywords: ['secret', 'password', 'passwd', 'passphrase', 'token', 'private_key', 'privatekey', 'private-key', 'signing_key', 'signingkey', 'encryption_key', 'encryptionkey', 'master_key', 'masterkey', 'service_key', 'servicekey', 'admin_key', 'adminkey', 'api_key', 'apikey', 'db_pass', 'smtp_pass', 'mail_pass', 'email_pass', 'credentials'],
      pattern: '(?:(?=[^A-Z"\'\\s]{0,60}[A-Z])(?=[^a-z"\'\\s]{0,60}[a-z])(?=[^0-9"\'\\s]{0,60}[0-9])[A-Za-z0-9][A-Za-z0-9_\\+/=!@#%^\\*~\\-]{15,199}|[a-z0-9]{24,128}|[A-Z0-9]{32,128})(?![(\\[.&?])',
      where: 'named',
      secrecy: 'secret',
      drawn: true,
      yields: true,
      remedy: 'Make a new one where it is used',
      samples: {
        found: ['JWT_SECRET={alnum*30}42', 'const sessionSecret = "{hex*64}"', '"client_secret": "{base64url*38}42"', 'db_password: {alnum*22}42', "createClient({ authToken: '{alnum*30}42' })", 'ENCRYPTION_KEY={base64*40}42=', 'totpSecret: {base32*4}7{base32*5}2{base32*5}3{base32*5}4{base32*5}5{base32*4}'],
        silent: ['JWT_SECRET=your-jwt-secret-key-2024', 'const nextPageToken = "{alnum*30}42"', 'secretName = "{alnum*30}42"', 'JWT_SECRET={uuid}', 'const secret = process.env.JWT_SECRET_2024', 'passwordHash: "{hex*64}"', 'password: "$2b$10${base64*53}"', 'const authToken = getUserTokenV2Handler(request)', 'secret: "passwordResetTokens2024"', 'PUBLIC_KEY={alnum*42}', 'commit: {hex*40}', 'JWT_SECRET={x*40}', 'integrity: sha512-{base64*86}=='],
      },
    },
    {
      name: 'random value under the name of a key',
      keywords: ['api_key', 'apikey', 'api-key', 'access_token', 'accesstoken', 'access-token'],
      pattern: '(?:(?=[^A-Z"\'\\s]{0,60}[A-Z])(?=[^a-z"\'\\s]{0,60}[a-z])(?=[^0-9"\'\\s]{0,60}[0-9])[A-Za-z0-9][A-Za-z0-9_\\+/=!@#%^\\*~\\-]{15,199}|[a-z0-9]{24,128}|[A-Z0-9]{32,128})(?![(\\[.&?])',
      where: 'named',
      secrecy: 'key',
      drawn: true,
      yields: true,
      remedy: 'Revoke it where it was made',
      samples: {
        found: ['WEATHER_API_KEY={hex*32}', "const apiKey = '{alnum*30}42'", '"access_token": "{base64url*38}42"', 'apikey: {lownum*30}42'],
        silent: ['API_KEY=your-api-key-2024-goes-here', 'POSTHOG_API_KEY={alnum*30}42', 'apiKeyHeader: "{alnum*30}42"', 'GOOGLE_MAPS_API_KEY={alnum*30}42', 'apiKey: "{uuid}"', 'apiKey: config.services.weather2Key', 'API_KEY={0*32}'],
      },
    },
  ],
});
