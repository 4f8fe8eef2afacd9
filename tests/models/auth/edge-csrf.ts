// file: middleware.ts
import { createCsrfMiddleware } from '@edge-csrf/nextjs';

export const middleware = createCsrfMiddleware({ cookie: { secure: true } }); // protection: csrf
// file: proxy.ts
import { createCsrfProtect } from '@edge-csrf/nextjs';
import { NextResponse } from 'next/server';

const protect = createCsrfProtect({ cookie: { secure: true } });

export async function proxy(request) {
  const response = NextResponse.next();
  await protect(request, response); // protection: csrf
  return response;
}
// file: old/middleware.ts
import csrf from 'edge-csrf';
import { NextResponse } from 'next/server';

const protect = csrf();

export async function middleware(request) {
  const response = NextResponse.next();
  const error = await protect(request, response); // protection: csrf
  if (error) return new NextResponse('Not this page.', { status: 403 }); // protection: csrf
  return response;
}
