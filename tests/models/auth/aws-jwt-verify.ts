import { CognitoJwtVerifier } from 'aws-jwt-verify';

const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_shop', tokenUse: 'access', clientId: 'shop' });

export async function handler(event) {
  const claims = await verifier.verify(event.headers.authorization); // protection: auth; source: session
  return { statusCode: 200, body: claims.sub }; // protection: auth; source: session
}
