import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@azure/storage-blob', '@azure/core-auth', '@azure/openai', '@azure/cosmos', '@azure/search-documents', '@azure/identity'],
  docs: 'https://learn.microsoft.com/azure/developer/javascript/sdk/authentication/overview',
  secretSlots: [
    { at: 'StorageSharedKeyCredential(1)', is: 'key', variable: 'AZURE_STORAGE_KEY' },
    { at: '{AzureKeyCredential,OpenAIKeyCredential}(0)', is: 'key', variable: 'AZURE_API_KEY' },
    { at: 'CosmosClient(0).key', is: 'key', variable: 'COSMOS_KEY' },
    { at: 'ClientSecretCredential(2)', is: 'key', variable: 'AZURE_CLIENT_SECRET' },
  ],
});
