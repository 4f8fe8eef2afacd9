import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Roblox',
  docs: 'https://create.roblox.com/docs/cloud/auth/api-keys',
  tokens: [
    {
      name: 'session cookie',
      keywords: ['_|warning:-do-not-share-this.'],
      pattern: String.raw`_\|WARNING:-DO-NOT-SHARE-THIS\.--[A-Za-z-]{40,120}\.\|_(?<secret>[A-Za-z0-9_.-]{200,1600})`,
      remedy: 'Sign out of all other sessions in Roblox under Settings → Security',
      samples: {
        found: ["cookie: '_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_{HEX*700}'", 'ROBLOSECURITY="_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_{HEX*700}"'],
        silent: ['_|WARNING:-DO-NOT-SHARE-THIS.', '_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_your-cookie'],
      },
    },
    {
      name: 'Open Cloud API key',
      keywords: ['roblox', 'rblx'],
      pattern: '(?:[A-Za-z0-9+/]{600,1400}={0,2}|[A-Za-z0-9+/]{48})',
      where: 'named',
      remedy: 'Regenerate it in the Creator Hub under Open Cloud → API Keys',
      samples: {
        found: ['ROBLOX_API_KEY={base64*700}', "const robloxApiKey = '{base64*700}';", '"robloxApiKey": "{base64*700}"', 'roblox_api_key: {base64*700}'],
        silent: ['ROBLOX_API_KEY={x*700}', 'ROBLOX_API_KEY={base64*349}', 'ROBLOX_API_KEY=your_roblox_api_key', 'CHECKSUM={base64*700}'],
      },
    },
  ],
});
