import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Buildkite',
  docs: 'https://buildkite.com/docs/apis/managing-api-tokens',
  tokens: [
    {
      name: 'user API access token',
      keywords: ['bkua_'],
      pattern: 'bkua_[a-f0-9]{40}',
      remedy: 'Revoke it under Personal settings → API access tokens',
      samples: {
        found: ['const client = new Client("bkua_{hex*40}")', 'BUILDKITE_API_TOKEN=bkua_{hex*40}', '"token": "bkua_{hex*40}"'],
        silent: ['bkua_{x*40}', 'bkua_{hex*13}', 'xbkua_{hex*40}'],
      },
    },
    {
      name: 'agent, cluster, registry or refresh token',
      keywords: ['bkct_', 'bkcqt_', 'bkpt_', 'bkrt_', 'bkur_'],
      pattern: 'bk(?:ct|cqt|pt|rt|ur)_[A-Za-z0-9_\\-]{30,300}',
      remedy: 'Revoke it under Agents → the cluster → Agent tokens',
      samples: {
        found: ['const client = new Client("bkct_{alnum*60}")', 'BUILDKITE_AGENT_TOKEN=bkct_{alnum*60}', '"token": "bkct_{alnum*60}"'],
        silent: ['bkct_short', 'bkct_{x*60}', 'bkct_{alnum*20}', 'xbkct_{alnum*60}'],
      },
    },
  ],
});
