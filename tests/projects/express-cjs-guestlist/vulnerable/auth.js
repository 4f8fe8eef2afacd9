const bcrypt = require('bcrypt');
const passport = require('passport');
const session = require('express-session');
const { Strategy: LocalStrategy } = require('passport-local');
const { pool } = require('./db');

function setupAuth(app) {
  app.use(session({ // ! require-csrf-protection (strict)
    secret: process.env.SESSION_SECRET || 'keyboard cat', // ! no-secret-fallback
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, secure: true, maxAge: 7 * 24 * 60 * 60 * 1000 },
  }));
  app.use(passport.initialize());
  app.use(passport.session());

  passport.use(new LocalStrategy({ usernameField: 'email' }, async (email, password, done) => {
    const { rows } = await pool.query('SELECT id, password_hash, is_admin FROM hosts WHERE email = $1', [email]);
    if (!rows[0] || !(await bcrypt.compare(password, rows[0].password_hash))) return done(null, false);
    done(null, { id: rows[0].id, isAdmin: rows[0].is_admin });
  }));
  passport.serializeUser((user, done) => done(null, user.id));
  passport.deserializeUser(async (id, done) => {
    const { rows } = await pool.query('SELECT id, is_admin FROM hosts WHERE id = $1', [id]);
    done(null, rows[0] ? { id: rows[0].id, isAdmin: rows[0].is_admin } : false);
  });

  app.post('/api/register', async (req, res) => { // ! require-auth-rate-limit
    const { email, password } = req.body; // ! no-unvalidated-input
    const hash = await bcrypt.hash(password, 12);
    await pool.query('INSERT INTO hosts (email, password_hash) VALUES ($1, $2)', [email, hash]);
    res.sendStatus(201);
  });

  app.post('/api/login', passport.authenticate('local'), (req, res) => { // ! require-auth-rate-limit
    res.json({ id: req.user.id });
  });

  app.post('/api/logout', (req, res, next) => {
    req.logout((error) => (error ? next(error) : res.sendStatus(204)));
  });
}

module.exports = { setupAuth };
