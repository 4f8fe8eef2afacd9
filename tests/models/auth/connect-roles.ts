import express from 'express';
import ConnectRoles from 'connect-roles';

const app = express();
const roles = new ConnectRoles();
app.get('/admin', roles.can('see admin page'), (req, res) => res.end()); // protection: role
app.get('/me', roles.isAuthenticated(), (req, res) => res.end()); // protection: auth
app.get('/reports', (req, res) => {
  if (!req.userCan('see reports')) return res.sendStatus(403); // protection: role
  return res.end();
});
