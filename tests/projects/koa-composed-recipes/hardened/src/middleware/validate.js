export const validate = (schema) => async (ctx, next) => {
  const { value, error } = schema.validate(ctx.request.body, { stripUnknown: true });
  if (error) ctx.throw(400, 'Check your entries');
  ctx.request.body = value;
  await next();
};
