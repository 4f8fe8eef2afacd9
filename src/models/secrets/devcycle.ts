import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'DevCycle',
  docs: 'https://docs.devcycle.com/platform/account-management/organizations/#keys',
  tokens: [
    {
      name: 'server SDK key',
      keywords: ['dvc_server_'],
      pattern: 'dvc_server_[A-Za-z0-9_]{30,80}',
      remedy: 'Delete it under Environments & keys',
      samples: {
        found: ['const client = new Client("dvc_server_{alnum*40}_{hex*7}")', 'DEVCYCLE_SERVER_SDK_KEY=dvc_server_{alnum*40}_{hex*7}', '"token": "dvc_server_{alnum*40}_{hex*7}"'],
        silent: ['dvc_client_{alnum*40}_{hex*7}', 'dvc_server_{x*40}_{hex*7}', 'dvc_server_{alnum*13}_{hex*7}', 'xdvc_server_{alnum*40}_{hex*7}'],
      },
    },
  ],
});
