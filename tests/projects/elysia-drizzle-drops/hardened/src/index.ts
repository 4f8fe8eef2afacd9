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
  .onError(({ error, code, set }) => {
    if (code === 'VALIDATION') return;
    console.error(error);
    set.status = 500;
    return { error: 'Something went wrong' };
  })
  .listen(3000);
