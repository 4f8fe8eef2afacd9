import { Authenticator } from 'remix-auth';

const authenticator = new Authenticator();

export async function loader({ request }) {
  const user = await authenticator.isAuthenticated(request, { failureRedirect: '/login' }); // protection: auth; source: session
  return user.name; // protection: auth; source: session
}

export async function action({ request }) {
  const user = await authenticator.isAuthenticated(request); // protection: auth; source: session
  if (user === null) throw new Response(null, { status: 401 }); // protection: auth; source: session
  return null;
}
