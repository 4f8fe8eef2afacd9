import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Authorize.net',
  docs: 'https://developer.authorize.net/api/reference/index.html',
  tokens: [
    {
      name: 'transaction key',
      keywords: ['authorizenet', 'authorize_net', 'anet_transaction', 'anettransaction'],
      pattern: String.raw`(?=[A-Za-z]{0,15}\d)[A-Za-z0-9]{16}`,
      where: 'named',
      remedy: 'Obtain a new transaction key in the Merchant Interface under Account → API Credentials & Keys and disable the old one',
      samples: {
        found: ['AUTHORIZENET_TRANSACTION_KEY={alnum*15}7', "const authorizenetTransactionKey = '{alnum*15}7';", '"authorizenetTransactionKey": "{alnum*15}7"', 'authorizenet_transaction_key: {alnum*15}7'],
        silent: ['AUTHORIZENET_TRANSACTION_KEY={x*15}7', 'AUTHORIZENET_TRANSACTION_KEY={alnum*6}7', 'AUTHORIZENET_TRANSACTION_KEY=your_authorizenet_transaction_key', 'CHECKSUM={alnum*15}7'],
      },
    },
  ],
});
