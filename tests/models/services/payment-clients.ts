import createMollieClient from '@mollie/api-client';
import paypal from '@paypal/checkout-server-sdk';
import { Polar } from '@polar-sh/sdk';
export const environment = new paypal.core.LiveEnvironment('id', process.env.PAYPAL_CLIENT_SECRET); // secret: key
export const mollie = createMollieClient({ apiKey: process.env.MOLLIE_API_KEY }); // secret: key
export const polar = new Polar({ accessToken: process.env.POLAR_ACCESS_TOKEN }); // secret: key
