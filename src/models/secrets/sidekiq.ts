import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Sidekiq',
  docs: 'https://github.com/sidekiq/sidekiq/wiki/Pro-Installation',
  tokens: [
    {
      name: 'gem server login in a URL',
      keywords: ['gems.contribsys.com', 'enterprise.contribsys.com'],
      pattern: 'https?://(?<user>[a-f0-9]{8}):(?<secret>[a-f0-9]{8})@(?:gems|enterprise)\\.contribsys\\.com',
      lead: 40,
      remedy: 'Ask Contributed Systems for new credentials and set BUNDLE_GEMS__CONTRIBSYS__COM',
      samples: {
        found: ["source 'https://{hex*8}:{hex*8}@gems.contribsys.com/'", 'URL=https://{hex*8}:{hex*8}@enterprise.contribsys.com/'],
        silent: ['https://user:pass@gems.contribsys.com', 'https://gems.contribsys.com/', 'https://{hex*8}:{0*8}@gems.contribsys.com'],
      },
    },
    {
      name: 'gem server login',
      keywords: ['contribsys__com', 'bundle_gems__contribsys', 'bundle_enterprise__contribsys'],
      pattern: '[a-f0-9]{8}:(?<secret>[a-f0-9]{8})',
      where: 'named',
      saysSecret: false,
      remedy: 'Ask Contributed Systems for new credentials',
      samples: {
        found: ['BUNDLE_GEMS__CONTRIBSYS__COM={hex*8}:{hex*8}', 'BUNDLE_ENTERPRISE__CONTRIBSYS__COM="{hex*8}:{hex*8}"'],
        silent: ['BUNDLE_GEMS__CONTRIBSYS__COM=username:password', 'BUNDLE_GEMS__CONTRIBSYS__COM={hex*8}:{0*8}'],
      },
    },
  ],
});
