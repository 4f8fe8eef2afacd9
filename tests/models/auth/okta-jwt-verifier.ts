import OktaJwtVerifier from '@okta/jwt-verifier';

const verifier = new OktaJwtVerifier({ issuer: 'https://shop.okta.example/oauth2/default' });

export async function requireUser(req, res, next) {
  const jwt = await verifier.verifyAccessToken(req.headers.authorization, 'api://default'); // protection: auth
  req.userId = jwt.claims.sub; // protection: auth; source: session
  next();
}
