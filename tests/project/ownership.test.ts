/** Whose objects functions of other files touch, and what calling them costs. */
import { expect, it } from 'vitest';
import { costsOf } from '../../src/flow/costs.js';
import { Flows } from '../../src/flow/flows.js';
import { foreignObjects } from '../../src/flow/ownership.js';
import { Routes } from '../../src/routes/index.js';
import { folder } from './folder.js';

const orders = `import { PrismaClient } from '@prisma/client';
const prisma = new PrismaClient();
export const remove = (id: string) => prisma.order.delete({ where: { id } });
export const removeOwn = (id: string, userId: string) => prisma.order.deleteMany({ where: { id, userId } });
export async function removeChecked(id: string, person: string) {
  const order = await prisma.order.findUnique({ where: { id } });
  if (order?.userId !== person) throw new Error('Not yours');
  await prisma.order.delete({ where: { id } });
}
`;

function touched(call: string): readonly string[] {
  const facts = folder({ 'orders.ts': orders, 'routes.ts': '' }).facts('routes.ts', `
import express from 'express';
import { remove, removeOwn, removeChecked } from './orders';
const app = express();
app.delete('/orders/:id', async (req, res) => { await ${call}; res.end(); });
`);
  return new Routes(facts).routes.flatMap((route) => foreignObjects(facts, new Flows(facts), route.functions).map(({ does, target, text, where }) => `${does} ${target} ${text} ${where ?? ''}`));
}

it('a service that asks nobody whose the object is', () => {
  expect(touched('remove(req.params.id)')).toEqual(['delete order req.params.id orders.ts:3']);
});

it('a service that is told who asks', () => {
  expect(touched('removeOwn(req.params.id, req.user.id)')).toEqual([]);
});

it('a service that compares', () => {
  expect(touched('removeChecked(req.params.id, req.user.id)')).toEqual([]);
});

const ai = `import OpenAI from 'openai';
const openai = new OpenAI();
export const summarise = (text: string) => openai.responses.create({ model: 'small', input: text });
export async function summariseWithin(user: { credits: number }, text: string) {
  if (user.credits < 1) throw new Error('No credits left');
  return openai.responses.create({ model: 'small', input: text });
}
`;

function costs(call: string): readonly string[] {
  const facts = folder({ 'ai.ts': ai, 'routes.ts': '' }).facts('routes.ts', `
import express from 'express';
import { summarise, summariseWithin } from './ai';
const app = express();
app.post('/summary', async (req, res) => { res.json(await ${call}); });
`);
  return new Routes(facts).routes.flatMap((route) => route.functions.flatMap((fn) => costsOf(facts, fn).map(({ of, text, where }) => `${of} ${text} ${where ?? ''}`)));
}

it('a service that calls a model', () => {
  expect(costs('summarise(String(req.body.text))')).toEqual(['ai summarise ai.ts:3']);
});

it('a service that counts credits by itself', () => {
  expect(costs('summariseWithin(req.user, String(req.body.text))')).toEqual([]);
});
