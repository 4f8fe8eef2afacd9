export async function answerErrors(ctx, next) {
  try {
    await next();
  } catch (error) {
    ctx.app.emit('error', error, ctx);
    ctx.status = error.status ?? 500;
    ctx.body = { message: error.expose ? error.message : 'Something went wrong' };
  }
}
