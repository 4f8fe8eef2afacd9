import compose from 'koa-compose';

export async function member(ctx, next) {
  if (!ctx.session.user) ctx.throw(401, 'Log in first');
  await next();
}

const withRole = (role) => async (ctx, next) => {
  if (ctx.session.user.role !== role) ctx.throw(403, 'Not allowed');
  await next();
};

export const moderator = compose([member, withRole('moderator')]);
