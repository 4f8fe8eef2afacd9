import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Bitbucket',
  docs: 'https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/',
  tokens: [
    {
      name: 'app password',
      keywords: ['atbb'],
      pattern: 'ATBB[A-Za-z0-9]{32}',
      remedy: 'Revoke it under Personal settings → App passwords',
      samples: {
        found: ['const client = new Client("ATBB{alnum*32}")', 'BITBUCKET_APP_PASSWORD=ATBB{alnum*32}', '"token": "ATBB{alnum*32}"'],
        silent: ['ATBB{x*32}', 'ATBB{alnum*10}', 'xATBB{alnum*32}'],
      },
    },
    {
      name: 'OAuth consumer secret',
      keywords: ['bitbucket'],
      pattern: '[A-Za-z0-9=_\\-]{64}',
      where: 'named',
      remedy: 'Delete the consumer under Workspace settings → OAuth consumers',
      samples: {
        found: ['BITBUCKET_CLIENT_SECRET={base64url*63}a', 'const bitbucketClientSecret = "{base64url*63}a"', '"bitbucket_client_secret": "{base64url*63}a"', 'bitbucket_client_secret: {base64url*63}a'],
        silent: ['BITBUCKET_CLIENT_SECRET={0*63}a', 'BITBUCKET_CLIENT_SECRET={base64url*21}a', 'BITBUCKET_VERSION={base64url*63}a', 'COMMIT_KEY={base64url*63}a', 'unbitbucket_key = "{base64url*63}a"'],
      },
    },
    {
      name: 'repository, project or workspace access token',
      keywords: ['atctt3xffgn'],
      pattern: 'ATCTT3xFfGN[A-Za-z0-9_\\-]{150,200}=?[A-F0-9]{0,8}',
      remedy: 'Revoke it under Repository settings → Access tokens',
      samples: {
        found: ['const client = new Client("ATCTT3xFfGN0{base64url*170}={HEX*8}")', 'BITBUCKET_TOKEN=ATCTT3xFfGN0{base64url*170}={HEX*8}', '"token": "ATCTT3xFfGN0{base64url*170}={HEX*8}"'],
        silent: ['ATCTT3xFfGN0{x*170}={HEX*8}', 'ATCTT3xFfGN0{base64url*56}={HEX*8}', 'xATCTT3xFfGN0{base64url*170}={HEX*8}'],
      },
    },
  ],
});
