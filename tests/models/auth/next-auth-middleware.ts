// file: middleware.ts
import { withAuth } from 'next-auth/middleware';
import { NextResponse } from 'next/server';

export default withAuth((request) => NextResponse.next()); // protection: auth
// file: proxy.ts
import middleware from 'next-auth/middleware';

export const proxy = middleware; // protection: auth
