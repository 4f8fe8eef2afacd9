import express from 'express';
import limiterOf from 'express-limiter';
import { createClient } from 'redis';

const app = express();
const limiter = limiterOf(app, createClient());

app.post('/login', limiter({ lookup: ['ip'], total: 5, expire: 900_000 }), signIn); // protection: rate-limit; settings: rate-limit

function signIn() {}
