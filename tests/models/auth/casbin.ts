import { newEnforcer } from 'casbin';

export async function requireRight(req, res, next) {
  const enforcer = await newEnforcer('model.conf', 'policy.csv');
  if (!(await enforcer.enforce(req.user.id, req.path, req.method))) return res.sendStatus(403); // protection: role
  return next();
}
