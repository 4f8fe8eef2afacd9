import express from 'express';
import limit, { rateLimit } from 'express-rate-limit';

const app = express();
const OldStyle = limit;

app.use('/login', rateLimit({ windowMs: 15 * 60 * 1000, limit: 5 })); // protection: rate-limit; settings: rate-limit
app.use('/reset', limit({ windowMs: 60_000, max: 3 })); // protection: rate-limit; settings: rate-limit
app.use(limit()); // protection: rate-limit; settings: rate-limit
app.use(new OldStyle({ max: 100 })); // protection: rate-limit; settings: rate-limit
