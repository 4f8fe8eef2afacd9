import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['otplib', 'speakeasy', 'otpauth', 'node-2fa'],
  docs: 'https://github.com/yeojz/otplib#readme',
  sensitive: [{ at: '{authenticator,totp,hotp}.{generate,generateSecret}()', is: 'token' }],
  credentials: [
    { at: '{authenticator,totp,hotp}.{verify,check,checkDelta}()', checks: 'code' },
    { at: '{totp,hotp}.{verify,verifyDelta}()', checks: 'code' },
    { at: '{verifyToken,verify}()', checks: 'code' },
    { at: '{TOTP,HOTP}#.validate()', checks: 'code' },
  ],
});
