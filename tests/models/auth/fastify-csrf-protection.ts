import fastify from 'fastify';
import csrf from '@fastify/csrf-protection';

const app = fastify();
app.register(csrf);
app.post('/orders', { onRequest: app.csrfProtection }, async () => []); // protection: csrf
app.addHook('onRequest', app.csrfProtection); // protection: csrf
