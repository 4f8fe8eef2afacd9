import { describe, expect, it } from 'vitest';
import pg from '../../src/models/databases/pg.js';
import express from '../../src/models/frameworks/express.js';
import javascript from '../../src/models/runtime/javascript.js';
import nodemailer from '../../src/models/services/nodemailer.js';
import ajv from '../../src/models/validators/ajv.js';
import classValidator from '../../src/models/validators/class-validator.js';
import joi from '../../src/models/validators/joi.js';
import superstruct from '../../src/models/validators/superstruct.js';
import valibot from '../../src/models/validators/valibot.js';
import zod from '../../src/models/validators/zod.js';
import type { SafeKind } from '../../src/models/schema.js';
import { Flows } from '../../src/flow/flows.js';
import { factsOf } from '../source-file.js';

const MODELS = [express, pg, javascript, nodemailer, ajv, classValidator, joi, superstruct, valibot, zod];

/** What still reaches the sinks of a handler with this body, as the code spells it. */
function reaching(sink: 'sql' | 'mail', kind: SafeKind, body: string): readonly string[] {
  const flows = new Flows(factsOf(`
import express from 'express';
import { Pool } from 'pg';
import nodemailer from 'nodemailer';
import Ajv from 'ajv';
import { plainToInstance } from 'class-transformer';
import { validate, validateOrReject } from 'class-validator';
import Joi from 'joi';
import * as s from 'superstruct';
import * as v from 'valibot';
import { z } from 'zod';
const pool = new Pool();
const transport = nodemailer.createTransport({});
const app = express();
const isOrder = new Ajv().compile({});
const JoiOrder = Joi.object({ limit: Joi.number(), name: Joi.string() });
const Order = z.object({ limit: z.coerce.number().int().optional(), kind: z.enum(['a', 'b']), name: z.string() });
const Struct = s.object({ name: s.string() });
const Valid = v.object({ id: v.pipe(v.string(), v.uuid()), name: v.string() });
class Dto {}
app.post('/', async (req, res) => {
${body}
});
`, MODELS));
  return flows.sinks.filter(({ row }) => row.kind === sink).flatMap(({ node }) => flows.trace(node, kind).map(({ origin }) => origin.text));
}

describe('query text built from validated data', () => {
  it.each([
    ['a number of a schema', 'const { limit } = Order.parse(req.body); pool.query(`SELECT ${limit}`)', []],
    ['a text of a schema', 'const { name } = Order.parse(req.body); pool.query(`SELECT ${name}`)', ['req.body.name']],
    ['a closed list behind safeParse', 'const result = Order.safeParse(req.body); if (!result.success) return; pool.query(`SELECT ${result.data.kind}`)', []],
    ['a field the extended schema already had', 'const p = Order.extend({ more: z.string() }).parse(req.body); pool.query(`SELECT ${p.limit}`)', []],
    ['a field the extension adds', 'const p = Order.extend({ more: z.string() }).parse(req.body); pool.query(`SELECT ${p.more}`)', ['req.body.more']],
    ['a uuid in a pipe', 'const p = v.parse(Valid, req.body); pool.query(`SELECT ${p.id}`)', []],
    ['the value of an outcome', 'const { error, value } = JoiOrder.validate(req.body); if (error) return; pool.query(`SELECT ${value.name}`)', ['req.body.name']],
  ] as const)('%s', (_, body, origins) => { expect(reaching('sql', 'sql', body)).toEqual(origins); });
});

describe('mail made of data whose form is checked', () => {
  it.each([
    ['a tested outcome', 'const { error, value } = JoiOrder.validate(req.body); if (error !== undefined) return; transport.sendMail({ to: value.name })', []],
    ['an outcome nobody tests', 'const { value } = JoiOrder.validate(req.body); transport.sendMail({ to: value.name })', ['req.body.name']],
    ['success compared with false', 'const r = v.safeParse(Valid, req.body); if (r.success === false) return; transport.sendMail({ to: r.output.name })', []],
    ['an output nobody asked about', 'const r = v.safeParse(Valid, req.body); transport.sendMail({ to: r.output.name })', ['req.body.name']],
    ['a guard on the whole body', 'if (!isOrder(req.body)) return; transport.sendMail({ to: req.body.name })', []],
    ['a guard the wrong way round', 'if (isOrder(req.body)) return; transport.sendMail({ to: req.body.name })', ['req.body.name']],
    ['an assertion on the whole body', 's.assert(req.body, Struct); transport.sendMail({ to: req.body.name })', []],
    ['errors that were counted', 'const dto = plainToInstance(Dto, req.body); const errors = await validate(dto); if (errors.length > 0) return; transport.sendMail({ to: dto.name })', []],
    ['errors that nobody counted', 'const dto = plainToInstance(Dto, req.body); await validate(dto); transport.sendMail({ to: dto.name })', ['req.body.name']],
    ['a rejection', 'const dto = plainToInstance(Dto, req.body); await validateOrReject(dto); transport.sendMail({ to: dto.name })', []],
    ['an instance nobody validated', 'const dto = plainToInstance(Dto, req.body); transport.sendMail({ to: dto.name })', ['req.body.name']],
    ['the original beside the parsed', 'const order = Order.parse(req.body); transport.sendMail({ to: req.body.name })', ['req.body.name']],
  ] as const)('%s', (_, body, origins) => { expect(reaching('mail', 'shape', body)).toEqual(origins); });
});
