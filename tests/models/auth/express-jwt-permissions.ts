import express from 'express';
import permissions from 'express-jwt-permissions';

const app = express();
const guard = permissions();
app.get('/admin', guard.check('admin'), (req, res) => res.end()); // protection: role
