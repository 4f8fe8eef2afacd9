import type { RequestHandler, Router } from 'express';
import { assistantRouter, authRouter, passwordRouter, projectsRouter, staffRouter } from '@/features';
import { generationLimiter, requireStaff, requireUser, signInLimiter } from '@/shared';

interface Entry {
  readonly path: string;
  readonly router: Router;
  readonly before: readonly RequestHandler[];
}

export const routes: readonly Entry[] = [
  { path: '/auth', router: authRouter, before: [signInLimiter] },
  { path: '/password', router: passwordRouter, before: [signInLimiter] },
  { path: '/projects', router: projectsRouter, before: [requireUser] },
  { path: '/assistant', router: assistantRouter, before: [requireUser, generationLimiter] },
  { path: '/staff', router: staffRouter, before: [requireUser, requireStaff] },
];
