import { AzureKeyCredential } from '@azure/core-auth';
import { CosmosClient } from '@azure/cosmos';
import { ClientSecretCredential } from '@azure/identity';
import { StorageSharedKeyCredential } from '@azure/storage-blob';
export const storage = new StorageSharedKeyCredential('account', process.env.AZURE_STORAGE_KEY); // secret: key
export const key = new AzureKeyCredential(process.env.AZURE_API_KEY); // secret: key
export const cosmos = new CosmosClient({ endpoint: 'https://x', key: process.env.COSMOS_KEY }); // secret: key
export const app = new ClientSecretCredential('tenant', 'client', process.env.AZURE_CLIENT_SECRET); // secret: key
