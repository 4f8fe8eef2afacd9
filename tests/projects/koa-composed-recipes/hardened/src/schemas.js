import Joi from 'joi';

export const account = Joi.object({ email: Joi.string().email().max(254).required(), password: Joi.string().min(12).max(72).required() });
export const recipe = Joi.object({ title: Joi.string().max(120).required(), text: Joi.string().max(10_000).required() });
export const pantry = Joi.object({ ingredients: Joi.array().items(Joi.string().max(40)).max(20).required() });
