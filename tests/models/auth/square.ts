import { WebhooksHelper } from 'square';

export async function check(requestBody: string, signatureHeader: string) {
  const valid = await WebhooksHelper.verifySignature({ requestBody, signatureHeader, signatureKey: process.env.SQUARE_KEY ?? '', notificationUrl: 'https://shop.example/square' }); // protection: signature
  if (!valid) throw new Error('Not from Square.'); // protection: signature
}
