import Fastify from 'fastify';
import rateLimit from '@fastify/rate-limit';

const app = Fastify();

app.register(rateLimit, { max: 5, timeWindow: '15 minutes' }); // protection: rate-limit
app.post('/login', { preHandler: app.rateLimit({ max: 5, timeWindow: '15 minutes' }) }, async () => 'in'); // protection: rate-limit; settings: rate-limit

app.post('/reset', { config: { rateLimit: { max: 5, timeWindow: '15 minutes' } } }, async () => 'sent'); // settings: rate-limit
app.route({ method: 'POST', url: '/otp', config: { rateLimit: { max: 5 } }, handler: async () => 'in' }); // settings: rate-limit

export const limited = async (inner: typeof app) => rateLimit(inner, { max: 100 }, () => undefined); // protection: rate-limit; settings: rate-limit
