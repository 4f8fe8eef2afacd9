import express from 'express';
import lusca from 'lusca';

const app = express();
app.use(lusca({ xframe: 'SAMEORIGIN', xssProtection: true }));
app.use(lusca({ csrf: true, xframe: 'SAMEORIGIN' })); // protection: csrf
app.use('/forms', lusca.csrf()); // protection: csrf
