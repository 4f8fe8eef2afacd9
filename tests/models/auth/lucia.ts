import { Lucia, lucia as createLucia } from 'lucia';
import { adapter } from './adapter';

const lucia = new Lucia(adapter);
const old = createLucia({ adapter });

export async function userOf(id: string) {
  const { user, session } = await lucia.validateSession(id); // protection: auth
  if (!session) throw new Error('nobody'); // source: session
  return user; // source: session
}

export async function orders(req, res) {
  const session = await old.handleRequest(req, res).validate(); // protection: auth
  if (!session) return res.sendStatus(401); // protection: auth
  return res.end();
}
