import { shopifyApi } from '@shopify/shopify-api';

const shopify = shopifyApi({});

export async function hook(req, res) {
  const { valid } = await shopify.webhooks.validate({ rawBody: req.body, rawRequest: req, rawResponse: res }); // protection: signature
  if (!valid) return res.sendStatus(401);
  return res.end();
}

export const process = (req, res) => shopify.webhooks.process({ rawBody: req.body, rawRequest: req, rawResponse: res }); // protection: signature
export const flow = async (req) => (await shopify.flow.validate({ rawBody: req.body, rawRequest: req })).valid; // protection: signature
export const callback = (query) => shopify.utils.validateHmac(query); // protection: signature
export const token = (encoded: string) => shopify.session.decodeSessionToken(encoded); // protection: auth
export const current = (req, res) => shopify.session.getCurrentId({ isOnline: true, rawRequest: req, rawResponse: res }); // protection: auth
// file: secrets.ts
import { shopifyApi } from '@shopify/shopify-api';
export const shopify = shopifyApi({ apiKey: 'k', apiSecretKey: process.env.SHOPIFY_API_SECRET }); // secret: signing
