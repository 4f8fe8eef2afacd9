import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Contentful',
  docs: 'https://www.contentful.com/developers/docs/references/authentication/',
  tokens: [
    {
      name: 'personal access token',
      keywords: ['cfpat-'],
      pattern: 'CFPAT-[A-Za-z0-9_-]{43}',
      remedy: 'Revoke it in Contentful under Settings → CMA tokens and make a new one',
      samples: { found: ['CFPAT-{base64url*42}a', 'CONTENTFUL_MANAGEMENT_TOKEN=CFPAT-{alnum*43}'], silent: ['CFPAT-{x*43}', 'CFPAT-{alnum*20}', 'aCFPAT-{alnum*43}'] },
    },
    {
      name: 'preview token',
      keywords: ['contentful_preview', 'contentfulpreview', 'contentful_cpa'],
      pattern: '[A-Za-z0-9_-]{43}',
      where: 'named',
      remedy: 'Regenerate it in Contentful under Settings → API keys',
      samples: {
        found: ['CONTENTFUL_PREVIEW_ACCESS_TOKEN={base64url*42}a', '"CONTENTFUL_PREVIEW_ACCESS_TOKEN": "{base64url*42}a"', "const contentfulPreviewAccessToken = '{base64url*42}a'"],
        silent: ['CONTENTFUL_PREVIEW_ACCESS_TOKEN={alnum*20}', 'CONTENTFUL_PREVIEW_ACCESS_TOKEN=your_key_here', 'uncontentfulPreviewAccessToken = "{base64url*42}a"', 'CONTENTFUL_PREVIEW_ACCESS_TOKEN={x*43}', 'CONTENTFUL_SPACE_ID={lownum*12}'],
      },
    },
    {
      name: 'delivery token',
      keywords: ['contentful_access', 'contentful_delivery', 'contentfulaccess', 'contentfuldelivery', 'contentful_cda'],
      pattern: '[A-Za-z0-9_-]{43}',
      where: 'named',
      // Reads what is published, and is made for browsers and apps.
      isPublic: true,
      remedy: '',
      samples: { found: ['CONTENTFUL_ACCESS_TOKEN={base64url*42}a', '"contentfulDeliveryToken": "{alnum*43}"'], silent: ['CONTENTFUL_ACCESS_TOKEN={alnum*20}'] },
    },
  ],
});
