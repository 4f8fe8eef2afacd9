import admin from 'firebase-admin';
import { getAuth } from 'firebase-admin/auth';

export async function requireUser(req, res, next) {
  const token = await admin.auth().verifyIdToken(req.headers.authorization.slice(7)); // protection: auth; source: session
  req.userId = token.uid; // protection: auth; source: session
  next();
}

export const sessionOf = (cookie: string) => getAuth().verifySessionCookie(cookie, true); // protection: auth
