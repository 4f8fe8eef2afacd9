import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Azure',
  docs: 'https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage',
  tokens: [
    {
      name: 'storage account key',
      keywords: ['accountkey='],
      pattern: 'AccountKey=(?!Eby8vdM02xNOcqFl|C2y6yDjf5)(?<secret>[A-Za-z0-9\\+/]{86}==)',
      remedy: 'Rotate the key under Storage account → Security + networking → Access keys',
      samples: {
        found: ['"DefaultEndpointsProtocol=https;AccountName=acme;AccountKey={base64*86}==;EndpointSuffix=core.windows.net"', 'AZURE_STORAGE_CONNECTION_STRING=DefaultEndpointsProtocol=https;AccountName=acme;AccountKey={base64*86}=='],
        silent: ['AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFl{base64*70}==', 'AccountKey=${ACCOUNT_KEY}', 'AccountKey={base64*20}==', 'AccountKey={x*86}=='],
      },
    },
    {
      name: 'client secret',
      keywords: ['7q~', '8q~', '9q~'],
      pattern: '[A-Za-z0-9_~.\\-]{3}[789]Q~[A-Za-z0-9_~.\\-]{31,34}',
      lead: 3,
      remedy: 'Add a new client secret under App registrations → Certificates & secrets, then delete the old one',
      samples: {
        found: ['AZURE_CLIENT_SECRET={alnum*3}8Q~{alnum*31}', '"clientSecret": "{alnum*3}7Q~{alnum*34}"', "const secret = '{alnum*3}8Q~{alnum*31}'"],
        silent: ['{alnum*3}8Q~{alnum*10}', '{alnum*3}8Q~{x*31}', '{alnum*3}AQ~{alnum*31}'],
      },
    },
    {
      name: 'shared access key',
      keywords: ['sharedaccesskey='],
      pattern: 'SharedAccessKey=(?<secret>[A-Za-z0-9\\+/]{43}=)',
      remedy: 'Regenerate the keys of the policy under Shared access policies',
      samples: {
        found: ['"Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey={base64*43}="', 'IOTHUB=HostName=acme.azure-devices.net;SharedAccessKeyName=iothubowner;SharedAccessKey={base64*43}='],
        silent: ['SharedAccessKey=${KEY}', 'SharedAccessKey={base64*20}=', 'SharedAccessKey={x*43}=', 'Endpoint=sb://localhost;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=SAS_KEY_VALUE;UseDevelopmentEmulator=true;'],
      },
    },
    {
      name: 'shared access signature',
      keywords: ['sig='],
      pattern: 'sig=(?<secret>[A-Za-z0-9%]{43,63}%3[Dd])',
      remedy: 'Rotate the account key, or change the stored access policy, that the signature was made with',
      samples: {
        found: ['"https://acme.blob.core.windows.net/files?sv=2024-05-04&sp=rw&se=2027-01-01&sig={alnum*43}%3D"', 'SAS_TOKEN=?sv=2024-05-04&ss=b&sp=rwd&sig={alnum*20}%2B{alnum*22}%3D'],
        silent: ['sig={alnum*20}%3D', 'sig=${signature}', 'sig={x*43}%3D', 'config={alnum*43}%3D'],
      },
    },
    {
      name: 'Cosmos DB or Event Grid key',
      keywords: ['accountendpoint='],
      pattern: 'AccountEndpoint=https://[\\w.\\-]{3,80}\\.azure\\.com(?::443)?/?;AccountKey=(?!C2y6yDjf5)(?<secret>[A-Za-z0-9\\+/]{86}==)',
      remedy: 'Regenerate the key under Azure Cosmos DB → Keys',
      samples: {
        found: ['"AccountEndpoint=https://acme.documents.azure.com:443/;AccountKey={base64*86}==;"', 'COSMOS=AccountEndpoint=https://acme.documents.azure.com/;AccountKey={base64*86}=='],
        silent: ['AccountEndpoint=https://localhost:8081/;AccountKey=C2y6yDjf5{base64*77}==', 'AccountEndpoint=https://acme.documents.azure.com:443/;AccountKey=<key>'],
      },
    },
    {
      name: 'DevOps personal access token',
      keywords: ['azdo'],
      pattern: '[A-Za-z0-9]{75,77}AZDO[A-Za-z0-9]{4}',
      lead: 80,
      remedy: 'Revoke it under User settings → Personal access tokens',
      samples: {
        found: ['const pat = "{alnum*76}AZDO{alnum*4}"', 'AZURE_DEVOPS_EXT_PAT={alnum*76}AZDO{alnum*4}'],
        silent: ['{alnum*20}AZDO{alnum*4}', '{x*76}AZDO{x*4}'],
      },
    },
    {
      name: 'function or cognitive key',
      keywords: ['azfu', 'azsea', 'acdb', 'azcs', '+asa', '+acr', '+aeh'],
      pattern: '(?:[A-Za-z0-9_\\-]{44}AzFu[A-Za-z0-9_\\-]{5}[AQgw]==|[A-Za-z0-9]{42}AzSe[A-Za-z0-9]{6})',
      lead: 78,
      remedy: 'Renew the key under App keys, or Keys of the search service',
      samples: {
        found: ['x-functions-key: {alnum*44}AzFu{alnum*5}A==', 'AZURE_SEARCH_KEY={alnum*42}AzSeA{alnum*5}'],
        silent: ['{alnum*10}AzFu{alnum*5}A==', '{x*44}AzFu{x*5}A=='],
      },
    },
  ],
});
