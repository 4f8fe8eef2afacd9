import express from 'express';
import { ensureLoggedIn, ensureLoggedOut } from 'connect-ensure-login';

const app = express();
app.get('/settings', ensureLoggedIn('/login'), (req, res) => res.end()); // protection: auth
app.get('/login', ensureLoggedOut(), (req, res) => res.end());
