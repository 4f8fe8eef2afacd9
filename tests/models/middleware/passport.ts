import express from 'express';
import passport from 'passport';

const app = express();
app.get('/me', passport.authenticate('session'), (req, res) => res.end()); // protection: auth
