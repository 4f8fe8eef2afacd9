import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'private key',
  docs: 'https://www.rfc-editor.org/rfc/rfc7468',
  tokens: [
    {
      name: 'in PEM',
      keywords: ['-----begin'],
      pattern: '-----BEGIN (?:RSA |EC |DSA )?PRIVATE KEY-----[\\\\nr\\s"\'`\\+,#/\\*]{1,40}(?<secret>M[A-Za-z0-9\\+/=\\\\\\s"\'`,#\\*]{50,3900})',
      remedy: 'Make a new key pair, replace the public key and any certificates made with the old one, and revoke those',
      samples: {
        found: ['{-*5}BEGIN RSA PRIVATE KEY{-*5}\nMIIE{base64*60}\n{base64*64}\n{base64*64}\n{-*5}END RSA PRIVATE KEY{-*5}', 'PRIVATE_KEY="{-*5}BEGIN PRIVATE KEY{-*5}\\nMIIE{base64*60}\\n{base64*64}\\n{base64*64}\\n{-*5}END PRIVATE KEY{-*5}"', '{"private_key": "{-*5}BEGIN EC PRIVATE KEY{-*5}\\nMHcC{base64*60}\\n{base64*64}\\n{-*5}END EC PRIVATE KEY{-*5}"}', "const key = '{-*5}BEGIN PRIVATE KEY{-*5}' +\n  'MC4CAQAw{base64*56}' +\n  '{-*5}END PRIVATE KEY{-*5}';", 'key: |\n  {-*5}BEGIN PRIVATE KEY{-*5}\n  MIIE{base64*60}\n  {base64*64}\n  {base64*64}\n  {-*5}END PRIVATE KEY{-*5}'],
        silent: ['{-*5}BEGIN ENCRYPTED PRIVATE KEY{-*5}\nMIIE{base64*60}\n{base64*64}\n{base64*64}\n{-*5}END ENCRYPTED PRIVATE KEY{-*5}', '{-*5}BEGIN PUBLIC KEY{-*5}\nMIIE{base64*60}\n{base64*64}\n{base64*64}\n{-*5}END PUBLIC KEY{-*5}', '{-*5}BEGIN CERTIFICATE{-*5}\nMIIE{base64*60}\n{base64*64}\n{base64*64}\n{-*5}END CERTIFICATE{-*5}', '{-*5}BEGIN RSA PRIVATE KEY{-*5}\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,{HEX*32}\n\nMIIE{base64*60}\n{base64*64}\n{base64*64}\n{-*5}END RSA PRIVATE KEY{-*5}', '{-*5}BEGIN PRIVATE KEY{-*5}\nMIIEvQ...\n{-*5}END PRIVATE KEY{-*5}', "key.startsWith('{-*5}BEGIN PRIVATE KEY{-*5}')", '{-*5}BEGIN PRIVATE KEY{-*5}\nMII{x*80}\n{-*5}END PRIVATE KEY{-*5}', '{-*5}BEGIN PRIVATE KEY{-*5}\\n<your private key>\\n{-*5}END PRIVATE KEY{-*5}'],
      },
    },
    {
      name: 'of OpenSSH',
      keywords: ['-----begin'],
      pattern: '-----BEGIN OPENSSH PRIVATE KEY-----[\\\\nr\\s"\'`\\+,#/\\*]{1,40}(?<secret>b3BlbnNzaC1rZXktdjEAAAAABG5vbmU[A-Za-z0-9\\+/=\\\\\\s"\'`,#\\*]{100,3800})',
      remedy: 'Take the public key out of every authorized_keys and account it opens, and make a new pair',
      samples: {
        found: ['{-*5}BEGIN OPENSSH PRIVATE KEY{-*5}\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmU{base64*39}\n{base64*70}\n{base64*70}\n{-*5}END OPENSSH PRIVATE KEY{-*5}', 'DEPLOY_KEY="{-*5}BEGIN OPENSSH PRIVATE KEY{-*5}\\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmU{base64*39}\\n{base64*70}\\n{base64*70}\\n{-*5}END OPENSSH PRIVATE KEY{-*5}"'],
        silent: ['{-*5}BEGIN OPENSSH PRIVATE KEY{-*5}\nb3BlbnNzaC1rZXktdjEAAAAACmFlczI1Ni1jdHI{base64*39}\n{base64*70}\n{base64*70}\n{-*5}END OPENSSH PRIVATE KEY{-*5}', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{base64*43} me@host'],
      },
    },
    {
      name: 'of PGP',
      keywords: ['-----begin'],
      pattern: '-----BEGIN PGP PRIVATE KEY BLOCK-----[^-]{0,200}?(?:\\s|\\\\n)(?<secret>[lx][A-Za-z0-9\\+/=\\\\\\s]{150,3700})',
      remedy: 'Publish the revocation certificate of the key and make a new pair',
      samples: {
        found: ['{-*5}BEGIN PGP PRIVATE KEY BLOCK{-*5}\n\nlQOY{base64*60}\n{base64*64}\n{base64*64}\n=ab12\n{-*5}END PGP PRIVATE KEY BLOCK{-*5}', 'key: |\n  {-*5}BEGIN PGP PRIVATE KEY BLOCK{-*5}\n  Version: GnuPG v2\n\n  lFgE{base64*60}\n  {base64*64}\n  {base64*64}\n  =ab12\n  {-*5}END PGP PRIVATE KEY BLOCK{-*5}', 'const key = "{-*5}BEGIN PGP PRIVATE KEY BLOCK{-*5}\\n\\nlQOY{base64*60}\\n{base64*64}\\n{base64*64}\\n=ab12\\n{-*5}END PGP PRIVATE KEY BLOCK{-*5}"'],
        silent: ['{-*5}BEGIN PGP PUBLIC KEY BLOCK{-*5}\n\nmQIN{base64*60}\n{base64*64}\n{base64*64}\n{-*5}END PGP PUBLIC KEY BLOCK{-*5}', '{-*5}BEGIN PGP PRIVATE KEY BLOCK{-*5}\n\n...\n{-*5}END PGP PRIVATE KEY BLOCK{-*5}'],
      },
    },
    {
      name: 'of PuTTY',
      keywords: ['putty-user-key-file-'],
      pattern: 'PuTTY-User-Key-File-[23]: [\\w@.\\-]{1,60}\\s{1,4}Encryption: none[\\s\\S]{1,1500}?Private-Lines: \\d{1,3}\\s{1,4}(?<secret>[A-Za-z0-9\\+/=\\s]{40,2000})',
      remedy: 'Take the public key out of every authorized_keys it opens and make a new pair',
      samples: {
        found: ['PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: me\nPublic-Lines: 2\n{base64*64}\n{base64*32}\nPrivate-Lines: 1\n{base64*48}\nPrivate-MAC: {hex*64}', 'PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nComment: me\nPublic-Lines: 1\n{base64*64}\nPrivate-Lines: 2\n{base64*64}\n{base64*48}\n'],
        silent: ['PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: aes256-cbc\nComment: me\nPublic-Lines: 2\n{base64*64}\n{base64*32}\nPrivate-Lines: 1\n{base64*48}\nPrivate-MAC: {hex*64}', 'PuTTY-User-Key-File-3: ssh-rsa'],
      },
    },
    {
      name: 'in PEM in Base64',
      keywords: ['ls0tls1crudjtib'],
      pattern: 'LS0tLS1CRUdJTiB(?:SU0EgUFJJVkFURSBLRVkt|QUklWQVRFIEtFWS0t|FQyBQUklWQVRFIEtFWS0t|PUEVOU1NIIFBSSVZBVEUgS0VZ)(?<secret>[A-Za-z0-9\\+/]{80,3900}={0,2})',
      remedy: 'Make a new key pair, replace the public key and any certificates made with the old one, and revoke those',
      samples: {
        found: ['GITHUB_APP_PRIVATE_KEY={b64:-----BEGIN RSA PRIVATE KEY-----=MIIE[base64*90]=-----END RSA PRIVATE KEY-----}', 'const key = "{b64:-----BEGIN PRIVATE KEY-----=MIIE[base64*90]=-----END PRIVATE KEY-----}"'],
        silent: ['{b64:-----BEGIN CERTIFICATE-----=MIIE[base64*90]=-----END CERTIFICATE-----}', '{b64:-----BEGIN PUBLIC KEY-----=MIIE[base64*90]=-----END PUBLIC KEY-----}', 'LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0t'],
      },
    },
    {
      name: 'in a JSON Web Key',
      keywords: ['kty'],
      pattern: 'kty["\']?\\s{0,4}:\\s{0,4}["\'](?:RSA|EC|OKP)["\'][^{}]{1,2500}?\\bd["\']?\\s{0,4}:\\s{0,4}["\'](?<secret>[A-Za-z0-9_\\-]{40,700})',
      remedy: 'Make a new key, publish its public half in the JWKS and take the old one out',
      samples: {
        found: ['{"kty":"RSA","n":"{base64url*342}","e":"AQAB","d":"{base64url*342}"}', "const jwk = { kty: 'OKP', crv: 'Ed25519', x: '{base64url*43}', d: '{base64url*43}' }"],
        silent: ['{"kty":"RSA","n":"{base64url*342}","e":"AQAB"}', "{ kty: 'OKP', crv: 'Ed25519', x: '{base64url*43}' }", '{"kty":"EC","crv":"P-256","x":"{base64url*43}","y":"{base64url*43}","kid":"{base64url*43}"}'],
      },
    },
  ],
});
