import express from 'express';
import csrf from 'tiny-csrf';

const app = express();
app.use(csrf(process.env.CSRF_SECRET, ['POST', 'PUT', 'PATCH', 'DELETE'])); // protection: csrf; secret: signing
// file: secrets.ts
import csrf from 'tiny-csrf';
export const guard = csrf(process.env.CSRF_SECRET); // protection: csrf; secret: signing
