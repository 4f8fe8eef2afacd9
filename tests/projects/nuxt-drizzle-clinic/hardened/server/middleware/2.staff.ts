export default defineEventHandler((event) => {
  const { pathname } = getRequestURL(event);
  const { user } = event.context;
  if (pathname.startsWith('/api/staff') || pathname.startsWith('/api/admin')) {
    if (!user) throw createError({ statusCode: 401, statusMessage: 'Please sign in' });
    if (user.role !== 'staff') throw createError({ statusCode: 403, statusMessage: 'Staff only' });
  }
});
