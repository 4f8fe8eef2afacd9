import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'CircleCI',
  docs: 'https://circleci.com/docs/managing-api-tokens/',
  tokens: [
    {
      name: 'personal or project API token',
      keywords: ['ccipat_', 'cciprj_'],
      pattern: 'CCI(?:PAT|PRJ)_(?!ULUhR6rJ)[A-Za-z0-9]{20,24}_[a-f0-9]{40}',
      remedy: 'Delete it under User settings → Personal API tokens',
      samples: {
        found: ['const client = new Client("CCIPAT_{base58*22}_{hex*40}")', 'CIRCLE_TOKEN=CCIPAT_{base58*22}_{hex*40}', '"token": "CCIPAT_{base58*22}_{hex*40}"', 'CIRCLE_TOKEN=CCIPRJ_{base58*22}_{hex*40}'],
        silent: ['CCIPAT_ULUhR6rJ{base58*14}_{hex*40}', 'CCIPAT_{base58*22}_{x*40}', 'CCIPAT_{base58*22}_{hex*13}', 'xCCIPAT_{base58*22}_{hex*40}'],
      },
    },
    {
      name: 'older API token',
      keywords: ['circleci', 'circle_token', 'circle-token', 'circle_ci'],
      pattern: '[a-f0-9]{40}',
      where: 'named',
      remedy: 'Delete it under User settings → Personal API tokens',
      samples: {
        found: ['CIRCLECI_TOKEN={hex*40}', 'const circleciToken = "{hex*40}"', '"circleci_token": "{hex*40}"', 'circleci_token: {hex*40}', 'CIRCLE_TOKEN={hex*40}', '"Circle-Token": "{hex*40}"'],
        silent: ['CIRCLECI_TOKEN={0*40}', 'CIRCLECI_TOKEN={hex*13}', 'CIRCLECI_VERSION={hex*40}', 'COMMIT_KEY={hex*40}', 'uncircleci_key = "{hex*40}"'],
      },
    },
  ],
});
