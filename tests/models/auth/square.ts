import { WebhooksHelper } from 'square';

export async function check(requestBody: string, signatureHeader: string) {
  const valid = await WebhooksHelper.verifySignature({ requestBody, signatureHeader, signatureKey: process.env.SQUARE_KEY ?? '', notificationUrl: 'https://shop.example/square' }); // protection: signature
  if (!valid) throw new Error('Not from Square.'); // protection: signature
}
// file: secrets.ts
import { SquareClient } from 'square';
export const client = new SquareClient({ token: process.env.SQUARE_ACCESS_TOKEN }); // secret: key
