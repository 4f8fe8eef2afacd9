import jwt, { decode } from 'jsonwebtoken';

export function requireUser(req, res, next) {
  const claims = jwt.verify(req.cookies.token, process.env.JWT_SECRET); // protection: auth; protection: signature; source: session; secret: signing
  req.userId = claims.sub; // protection: auth; protection: signature; source: session
  next();
}

export function requireBearer(req, res, next) {
  jwt.verify(req.headers.authorization.slice(7), process.env.JWT_SECRET, (error, payload) => { // protection: auth; protection: signature; source: session; secret: signing
    if (error) return res.sendStatus(401);
    req.user = payload; // source: session
    next();
  });
}

export const subject = (token: string) => decode(token)?.sub;

export const issue = (id: string) => jwt.sign({ sub: id }, process.env.JWT_SECRET); // sensitive: token; secret: signing
// file: secrets.ts
import jwt from 'jsonwebtoken';
export const token = jwt.sign({ sub: '7' }, process.env.JWT_SECRET, { expiresIn: '1h' }); // secret: signing; sensitive: token
