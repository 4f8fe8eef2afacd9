import { Outlet } from 'react-router';
import { requireUser } from '~/utils/auth.server';
import { userContext } from '~/utils/context';
import type { Route } from './+types/_app';

export const middleware: Route.MiddlewareFunction[] = [
  async ({ request, context }) => {
    context.set(userContext, await requireUser(request));
  },
];

export async function loader() {
  return null;
}

export default function AppLayout() {
  return (
    <main>
      <Outlet />
    </main>
  );
}
