import express from 'express';
import errorhandler from 'errorhandler';

const app = express();
if (process.env.NODE_ENV === 'development') app.use(errorhandler({ log: true })); // exposes: stack
