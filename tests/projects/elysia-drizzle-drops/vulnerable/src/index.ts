import { Elysia } from 'elysia';
import { accounts } from './routes/accounts';
import { admin } from './routes/admin';
import { drops } from './routes/drops';
import { studio } from './routes/studio';

new Elysia()
  .use(accounts)
  .use(drops)
  .use(studio)
  .use(admin)
  .onError(({ error, set }) => {
    set.status = 500;
    return { error: String(error) }; // ! no-stack-trace-leak
  })
  .listen(3000);
