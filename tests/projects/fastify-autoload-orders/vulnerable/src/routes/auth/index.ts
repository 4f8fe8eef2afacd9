import bcrypt from 'bcryptjs';
import type { FastifyInstance } from 'fastify';

interface Credentials {
  email: string;
  password: string;
}

const credentials = {
  type: 'object',
  additionalProperties: false,
  required: ['email', 'password'],
  properties: {
    email: { type: 'string', format: 'email', maxLength: 254 },
    password: { type: 'string', minLength: 12, maxLength: 72 },
  },
} as const;

export default async function (fastify: FastifyInstance) {
  fastify.post<{ Body: Credentials }>('/login', { // ! require-auth-rate-limit
    schema: { body: credentials },
  }, async (request, reply) => {
    const { email, password } = request.body;
    const { rows } = await fastify.pg.query('SELECT id, role, hash FROM staff WHERE email = $1', [email]);
    if (!rows[0] || !(await bcrypt.compare(password, rows[0].hash))) {
      return reply.code(401).send({ message: 'Wrong email or password' });
    }
    return { token: fastify.jwt.sign({ id: rows[0].id, role: rows[0].role }, { expiresIn: '1h' }) };
  });

  fastify.post<{ Body: Credentials }>('/register', async (request, reply) => { // ! require-auth-rate-limit
    const { email, password } = request.body; // ! no-unvalidated-input
    const hash = await bcrypt.hash(password, 12);
    await fastify.pg.query('INSERT INTO staff (email, hash) VALUES ($1, $2)', [email, hash]);
    return reply.code(201).send();
  });
}
