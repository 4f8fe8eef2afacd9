// file: pages/api/orders.ts
import { nextCsrf } from 'next-csrf';

const { csrf, setup } = nextCsrf({ secret: process.env.CSRF_SECRET }); // secret: signing

export default csrf((req, res) => res.status(204).end()); // protection: csrf
export { setup };
// file: secrets.ts
import { nextCsrf } from 'next-csrf';
export const made = nextCsrf({ secret: process.env.CSRF_SECRET }); // secret: signing
