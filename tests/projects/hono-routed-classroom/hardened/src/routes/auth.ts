import { Hono } from 'hono';
import { sign } from 'hono/jwt';
import { verify, hash } from '@node-rs/argon2';
import { eq } from 'drizzle-orm';
import { db, people } from '../db';
import { checked, credentials, registration } from '../middleware/checked';

export const auth = new Hono();

auth.post('/login', checked(credentials), async (c) => {
  const { email, password } = c.req.valid('json');
  const [person] = await db.select().from(people).where(eq(people.email, email));
  if (!person || !(await verify(person.hash, password))) return c.json({ error: 'Wrong email or password' }, 401);
  const token = await sign({ sub: person.id, role: person.role, exp: Math.floor(Date.now() / 1000) + 3600 }, process.env.JWT_SECRET!, 'HS256');
  return c.json({ token });
});

auth.post('/register', checked(registration), async (c) => {
  const { email, password, name } = c.req.valid('json');
  const [person] = await db.insert(people).values({ email, name, hash: await hash(password) }).returning({ id: people.id });
  return c.json(person, 201);
});
