import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Cloudinary',
  docs: 'https://cloudinary.com/documentation/developer_onboarding_faq_find_credentials',
  tokens: [
    {
      name: 'API environment variable',
      keywords: ['cloudinary://'],
      pattern: 'cloudinary://\\d{12,17}:(?<secret>[A-Za-z0-9_\\-]{25,30})@[\\w\\-]{1,60}',
      remedy: 'Generate a new key under Settings → API keys, then disable and delete the old one',
      samples: {
        found: ['CLOUDINARY_URL=cloudinary://{digit*15}:{base64url*26}a@acme', 'const url = "cloudinary://{digit*15}:{alnum*27}@acme"'],
        silent: ['cloudinary://my_key:my_secret@my_cloud_name', 'cloudinary://<your_api_key>:<your_api_secret>@acme', 'cloudinary://{digit*15}:{x*27}@acme', 'cloudinary://{digit*15}:{alnum*6}@acme'],
      },
    },
    {
      name: 'API secret',
      keywords: ['cloudinary'],
      pattern: '[A-Za-z0-9_\\-]{27}',
      where: 'named',
      remedy: 'Generate a new key under Settings → API keys, then disable and delete the old one',
      samples: {
        found: ['CLOUDINARY_API_SECRET={base64url*26}a', 'const cloudinaryApiSecret = "{base64url*26}a"', '"cloudinary_api_secret": "{base64url*26}a"', 'cloudinary_api_secret: {base64url*26}a'],
        silent: ['CLOUDINARY_API_KEY={digit*15}', 'CLOUDINARY_API_SECRET={0*26}a', 'CLOUDINARY_API_SECRET={base64url*8}a', 'CLOUDINARY_VERSION={base64url*26}a', 'COMMIT_KEY={base64url*26}a', 'uncloudinary_key = "{base64url*26}a"'],
      },
    },
  ],
});
