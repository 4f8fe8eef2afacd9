import Cryptr from 'cryptr';
export const cryptr = new Cryptr(process.env.ENCRYPTION_KEY); // secret: signing
