import express from 'express';
import ExpressBrute from 'express-brute';

const app = express();
const brute = new ExpressBrute(new ExpressBrute.MemoryStore(), { freeRetries: 4 });

app.post('/login', brute.prevent, signIn); // protection: rate-limit
app.post('/reset', brute.getMiddleware({ key: (req, res, next) => next(req.body.email) }), signIn); // protection: rate-limit

function signIn() {}
