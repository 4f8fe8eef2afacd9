import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['aws-jwt-verify'],
  docs: 'https://github.com/awslabs/aws-jwt-verify',
  places: { verifier: ['{CognitoJwtVerifier,JwtVerifier,AlbJwtVerifier}.create()'] },
  protections: [{ at: 'verifier.{verify,verifySync}()', gives: 'auth', how: 'throws' }],
  sources: [{ at: 'verifier.{verify,verifySync}().await', kind: 'session', shape: 'object' }],
});
