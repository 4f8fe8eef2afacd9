import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'QuickBooks',
  docs: 'https://developer.intuit.com/app/developer/qbo/docs/get-started/get-client-id-and-client-secret',
  tokens: [
    {
      name: 'client secret',
      keywords: ['quickbooks', 'qbo_client', 'qboclient', 'intuit_client', 'intuitclient', 'qb_client', 'qbclient'],
      pattern: String.raw`(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{40}`,
      where: 'named',
      remedy: 'Rotate it in the Intuit Developer portal under Keys & credentials',
      samples: {
        found: ['QUICKBOOKS_CLIENT_SECRET={alnum*39}7', "const quickbooksClientSecret = '{alnum*39}7';", '"quickbooksClientSecret": "{alnum*39}7"', 'quickbooks_client_secret: {alnum*39}7'],
        silent: ['QUICKBOOKS_CLIENT_SECRET={x*39}7', 'QUICKBOOKS_CLIENT_SECRET={alnum*18}7', 'QUICKBOOKS_CLIENT_SECRET=your_quickbooks_client_secret', 'CHECKSUM={alnum*39}7', 'QUICKBOOKS_CLIENT_ID=AB{alnum*48}'],
      },
    },
  ],
});
