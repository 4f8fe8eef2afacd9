import { CSRF } from 'remix-utils/csrf/server';
import { createCookie } from 'react-router';

const csrf = new CSRF({ cookie: createCookie('csrf') });

export async function action({ request }) {
  await csrf.validate(request); // protection: csrf
  return null;
}
