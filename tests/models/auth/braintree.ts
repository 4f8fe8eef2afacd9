import braintree from 'braintree';

const gateway = new braintree.BraintreeGateway({ merchantId: 'shop' });

export const received = (signature: string, payload: string) => gateway.webhookNotification.parse(signature, payload); // protection: signature
