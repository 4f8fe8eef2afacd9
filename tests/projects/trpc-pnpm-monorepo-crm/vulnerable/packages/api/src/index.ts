import { accountRouter } from './routers/account.js';
import { adminRouter } from './routers/admin.js';
import { contactsRouter } from './routers/contacts.js';
import { router } from './trpc.js';

export const appRouter = router({ account: accountRouter, admin: adminRouter, contacts: contactsRouter });
export type AppRouter = typeof appRouter;
export { createContext } from './trpc.js';
