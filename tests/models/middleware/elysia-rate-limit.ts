import { Elysia } from 'elysia';
import { rateLimit } from 'elysia-rate-limit';

new Elysia().use(rateLimit({ duration: 900_000, max: 5 })).listen(3000); // protection: rate-limit; settings: rate-limit
