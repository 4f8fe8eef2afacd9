import { createInsertSchema, createSchemaFactory } from 'drizzle-zod';
import { z } from 'zod';
import { users } from './tables.js';

const insertUser = createInsertSchema(users, { age: z.number() }).omit({ id: true }); // schema: object
const { createUpdateSchema } = createSchemaFactory({ coerce: true });

export const signUp = (body: unknown) => insertUser.parse(body); // schema: object
export const change = (body: unknown) => createUpdateSchema(users).safeParse(body); // schema: object
