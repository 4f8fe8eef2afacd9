import express from 'express';
import { slowDown } from 'express-slow-down';

const app = express();

app.use('/login', slowDown({ windowMs: 15 * 60 * 1000, delayAfter: 5 }));
