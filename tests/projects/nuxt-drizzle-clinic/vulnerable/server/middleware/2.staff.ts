export default defineEventHandler((event) => {
  const { pathname } = getRequestURL(event);
  if (pathname.startsWith('/api/staff') && !event.context.user) {
    throw createError({ statusCode: 401, statusMessage: 'Please sign in' });
  }
});
