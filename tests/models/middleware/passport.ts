// file: express.ts
import express from 'express';
import passport from 'passport';

const app = express();
app.use(passport.authenticate('session'));
app.post('/login', passport.authenticate('local', { failureRedirect: '/login' }), (req, res) => res.redirect('/'));
app.get('/orders', passport.authenticate(['jwt', 'api-key'], { session: false }), (req, res) => res.end()); // protection: auth
app.get('/maybe', passport.authenticate(['jwt', 'anonymous'], { session: false }), (req, res) => res.end());
app.get('/me', (req, res) => {
  if (!req.isAuthenticated()) return res.sendStatus(401); // protection: auth
  return res.json({ name: req.user.name }); // protection: auth; source: session
});
// file: koa.ts
import Koa from 'koa';
import passport from 'koa-passport';

const app = new Koa();
app.use(passport.authenticate('jwt', { session: false })); // protection: auth
app.use(async (ctx) => {
  if (ctx.isUnauthenticated()) ctx.throw(401); // protection: auth
  ctx.body = { name: ctx.state.user.name }; // protection: auth; source: session
});
