import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Flickr',
  docs: 'https://www.flickr.com/services/api/misc.api_keys.html',
  tokens: [
    {
      name: 'secret',
      keywords: ['flickr_secret', 'flickrsecret', 'flickr_api_secret', 'flickrapisecret', 'flickr_client', 'flickrclient'],
      pattern: '[a-f0-9]{16}',
      where: 'named',
      remedy: 'Delete the key in Flickr’s App Garden and apply for a new one',
      samples: {
        found: ['FLICKR_SECRET={hex*9}0a9e5b7', "const flickrSecret = '{hex*9}0a9e5b7';", '"flickrSecret": "{hex*9}0a9e5b7"', 'flickr_secret: {hex*9}0a9e5b7'],
        silent: ['FLICKR_SECRET={0*9}0a9e5b7', 'FLICKR_SECRET={hex*3}0a9e5b7', 'FLICKR_SECRET=your_flickr_secret', 'CHECKSUM={hex*9}0a9e5b7', 'FLICKR_API_KEY={hex*32}'],
      },
    },
  ],
});
