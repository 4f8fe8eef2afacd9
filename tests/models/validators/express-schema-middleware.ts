import express from 'express';
import { Validator } from 'express-json-validator-middleware';
import { createValidator } from 'express-joi-validation';
import * as OpenApiValidator from 'express-openapi-validator';
import { validate as check } from 'express-validation';
import validate from 'express-zod-safe';
import { processRequestBody, validateRequest, validateRequestParams, validateRequestQuery } from 'zod-express-middleware';
import { bodySchema, jsonSchema, paramsSchema, querySchema } from './schemas.js';

const app = express();
const validator = createValidator({ passError: true });
const json = new Validator({ allErrors: true });

app.post('/a', validateRequest({ body: bodySchema }), save); // protection: validation
app.post('/b', processRequestBody(bodySchema), save); // protection: validation
app.post('/c/:id', validateRequestParams(paramsSchema), validateRequestQuery(querySchema), save); // protection: validation
app.post('/d', validate({ body: bodySchema }), save); // protection: validation
app.post('/e', validator.body(bodySchema), validator.query(querySchema), save); // protection: validation
app.post('/f/:id', validator.params(paramsSchema), validator.headers(querySchema), save); // protection: validation
app.post('/g', check({ body: bodySchema }), save); // protection: validation
app.post('/h', json.validate({ body: jsonSchema }), save); // protection: validation
app.use(OpenApiValidator.middleware({ apiSpec: './openapi.yaml', validateRequests: true })); // protection: validation

function save() {}
