import { sign } from 'cookie-signature';
export const signed = sign('dark', process.env.COOKIE_SECRET); // secret: signing
