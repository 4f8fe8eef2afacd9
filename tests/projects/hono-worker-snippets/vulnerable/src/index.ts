import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Env } from './env';
import accounts from './accounts';
import assistant from './assistant';
import hooks from './hooks';
import snippets from './snippets';
import staff from './staff';
import { onlyMembers } from './members';

const app = new Hono<Env>();

app.use('*', secureHeaders());
app.route('/hooks', hooks);
app.route('/accounts', accounts);

const members = new Hono<Env>();
members.use(onlyMembers);
members.route('/snippets', snippets);
members.route('/assistant', assistant);

app.route('/staff', staff);
app.route('/', members);

export default app;
