import CryptoJS from 'crypto-js';
export const hidden = CryptoJS.AES.encrypt('text', process.env.ENCRYPTION_KEY); // secret: signing
export const signature = CryptoJS.HmacSHA256('text', process.env.HMAC_SECRET); // secret: signing
