import { celebrate, celebrator, Joi, Segments } from 'celebrate';
import { Router } from 'express';

const router = Router();
const strict = celebrator({ reqContext: true }, { convert: false });
router.post('/orders', celebrate({ [Segments.BODY]: Joi.object({ amount: Joi.number() }) }), save); // protection: validation
router.put('/orders', strict({ [Segments.BODY]: Joi.object() }), save); // protection: validation

function save() {}
