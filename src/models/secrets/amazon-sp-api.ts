import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Login with Amazon',
  docs: 'https://developer-docs.amazon.com/sp-api/docs/rotate-your-application-client-secret',
  tokens: [
    {
      name: 'client secret',
      keywords: ['amzn1.oa2-cs.v1.'],
      pattern: String.raw`amzn1\.oa2-cs\.v1\.[a-f0-9]{64}`,
      remedy: 'Rotate it in Solution Provider Portal or Seller Central under Develop Apps → View credentials',
      samples: {
        found: ["const key = 'amzn1.oa2-cs.v1.{hex*64}';", 'LWA_CLIENT_SECRET=amzn1.oa2-cs.v1.{hex*64}'],
        silent: ['amzn1.oa2-cs.v1.{0*64}', 'LWA_CLIENT_SECRET=amzn1.oa2-cs.v1.{hex*31}', 'aamzn1.oa2-cs.v1.{hex*64}', 'amzn1.application-oa2-client.{hex*32}'],
      },
    },
    {
      name: 'refresh token',
      keywords: ['atzr|'],
      pattern: String.raw`Atzr\|[A-Za-z0-9_-]{200,700}`,
      remedy: 'Have the seller revoke the authorization and authorize the app anew',
      samples: {
        found: ["const key = 'Atzr|IwEB{base64url*330}a';", 'LWA_REFRESH_TOKEN=Atzr|IwEB{base64url*330}a'],
        silent: ['Atzr|IwEB{x*330}a', 'LWA_REFRESH_TOKEN=Atzr|IwEB{base64url*164}a', 'aAtzr|IwEB{base64url*330}a', 'Atzr|...'],
      },
    },
    {
      name: 'access token',
      keywords: ['atza|'],
      pattern: String.raw`Atza\|[A-Za-z0-9_-]{200,900}`,
      remedy: 'Let it end, which takes an hour, and rotate the client secret',
      samples: {
        found: ["const key = 'Atza|IwEB{base64url*330}a';", 'LWA_ACCESS_TOKEN=Atza|IwEB{base64url*330}a'],
        silent: ['Atza|IwEB{x*330}a', 'LWA_ACCESS_TOKEN=Atza|IwEB{base64url*164}a', 'aAtza|IwEB{base64url*330}a'],
      },
    },
    {
      name: 'MWS auth token',
      keywords: ['amzn.mws.'],
      pattern: String.raw`amzn\.mws\.[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}`,
      remedy: 'Have the seller revoke it in Seller Central; MWS ended in 2024, the Selling Partner API replaces it',
      samples: {
        found: ["const key = 'amzn.mws.{uuid}';", 'MWS_AUTH_TOKEN=amzn.mws.{uuid}'],
        silent: ['amzn.mws.00000000-0000-0000-0000-000000000000', 'MWS_AUTH_TOKEN=amzn.mws.{hex*8}-{hex*4}', 'aamzn.mws.{uuid}'],
      },
    },
  ],
});
