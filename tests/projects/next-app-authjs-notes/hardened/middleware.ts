export { auth as middleware } from '@/auth';

export const config = {
  matcher: ['/notes/:path*', '/admin/:path*', '/api/admin/:path*', '/api/notes/:path*'],
};
