import cors from '@fastify/cors';
import Fastify from 'fastify';

const app = Fastify();

app.register(cors, { origin: 'https://shop.example' });

export const inner = async (child: typeof app) => cors(child, { origin: ['https://shop.example'] }, () => undefined); // settings: cors
export const asked = async (child: typeof app) =>
  cors(child, { // settings: cors
    delegator: (request, done) => {
      done(null, { origin: 'https://shop.example' }); // settings: cors
    },
  }, () => undefined);
