import { jwt } from '@elysiajs/jwt';
export const plugin = jwt({ secret: process.env.JWT_SECRET }); // secret: signing
