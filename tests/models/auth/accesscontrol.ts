import { AccessControl } from 'accesscontrol';
import RoleAcl from 'role-acl';

const control = new AccessControl();
const acl = new RoleAcl();

export function orders(req, res) {
  const permission = control.can(req.user.role).readAny('orders'); // protection: role
  if (!permission.granted) return res.sendStatus(403); // protection: role
  return res.end();
}

export const mayEdit = async (role: string) => (await acl.can(role).execute('update').on('order')).granted; // protection: role
