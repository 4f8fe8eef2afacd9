// file: pages/api/orders.ts
import { nextCsrf } from 'next-csrf';

const { csrf, setup } = nextCsrf({ secret: process.env.CSRF_SECRET });

export default csrf((req, res) => res.status(204).end()); // protection: csrf
export { setup };
