import express from 'express';
import { shopifyApp } from '@shopify/shopify-app-express';
import { webhookHandlers } from './webhooks';

const shopify = shopifyApp({});
const app = express();
app.post('/api/webhooks', shopify.processWebhooks({ webhookHandlers })); // protection: signature
app.use('/api', shopify.validateAuthenticatedSession()); // protection: auth
app.use('/', shopify.ensureInstalledOnShop()); // protection: auth
