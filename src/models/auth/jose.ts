import { definePackage } from '../schema.js';

// decodeJwt() reads a token without checking it: it proves nothing.
export default definePackage({
  packages: ['jose', 'jose/jwt/verify', 'jose/jwt/decrypt', 'jose/jws/compact/verify'],
  docs: 'https://github.com/panva/jose/blob/main/docs/jwt/verify/functions/jwtVerify.md',
  places: { signer: ['{SignJWT,EncryptJWT}#', 'signer.{setProtectedHeader,setIssuedAt,setExpirationTime,setSubject,setIssuer,setAudience,setJti,setNotBefore}()'] },
  sensitive: [{ at: 'signer.{sign,encrypt}()', is: 'token' }],
  protections: [
    { at: '{jwtVerify,jwtDecrypt,compactVerify,compactDecrypt,flattenedVerify,generalVerify}()', gives: 'auth', how: 'throws' },
    { at: '{jwtVerify,compactVerify,flattenedVerify,generalVerify}()', gives: 'signature', how: 'throws' },
  ],
  sources: [{ at: '{jwtVerify,jwtDecrypt}().await.payload', kind: 'session', shape: 'object' }],
  secretSlots: [
    { at: '{SignJWT,EncryptJWT,CompactSign,CompactEncrypt,GeneralSign,FlattenedSign}#.{sign,encrypt}(0)', is: 'signing', variable: 'JWT_SECRET', refusesEmpty: true },
    { at: 'signer.{sign,encrypt}(0)', is: 'signing', variable: 'JWT_SECRET', refusesEmpty: true },
    { at: '{jwtVerify,jwtDecrypt,compactVerify,compactDecrypt,flattenedVerify,generalVerify}(1)', is: 'signing', variable: 'JWT_SECRET', refusesEmpty: true },
  ],
});
