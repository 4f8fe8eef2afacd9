import { jwtVerify } from 'jose';
import { type NextRequest, NextResponse } from 'next/server';

async function hasSession(request: NextRequest): Promise<boolean> {
  const token = request.cookies.get('session')?.value;
  if (!token) return false;
  try {
    await jwtVerify(token, new TextEncoder().encode(process.env.SESSION_SECRET!), { algorithms: ['HS256'] });
    return true;
  } catch {
    return false;
  }
}

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self' https://images.vibeshop.example",
    'frame-src https://www.google.com https://js.stripe.com',
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

// Sends visitors without a session to the login page, and gives every page its policy
export async function middleware(request: NextRequest) {
  if (request.nextUrl.pathname.startsWith('/account') && !(await hasSession(request))) {
    return NextResponse.redirect(new URL('/login', request.url));
  }

  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('Content-Security-Policy', policy);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

export const config = {
  matcher: ['/((?!_next/static|_next/image|favicon.ico).*)'],
};
