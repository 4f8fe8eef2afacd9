import express from 'express';
import basicAuth from 'express-basic-auth';

const app = express();
app.use('/queues', basicAuth({ users: { ops: process.env.OPS_PASSWORD } })); // protection: auth; secret: password
// file: secrets.ts
import basicAuth from 'express-basic-auth';
export const guard = basicAuth({ users: { admin: process.env.ADMIN_PASSWORD } }); // protection: auth; secret: password
