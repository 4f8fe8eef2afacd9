import express from 'express';
import basicAuth from 'express-basic-auth';

const app = express();
app.use('/queues', basicAuth({ users: { ops: process.env.OPS_PASSWORD } })); // protection: auth
