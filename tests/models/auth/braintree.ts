import braintree from 'braintree';

const gateway = new braintree.BraintreeGateway({ merchantId: 'shop' });

export const received = (signature: string, payload: string) => gateway.webhookNotification.parse(signature, payload); // protection: signature
// file: secrets.ts
import { BraintreeGateway } from 'braintree';
export const gateway = new BraintreeGateway({ merchantId: 'm', publicKey: 'p', privateKey: process.env.BRAINTREE_PRIVATE_KEY }); // secret: key
