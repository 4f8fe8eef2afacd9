import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';
import type { Env } from './env';
import accounts from './accounts';
import assistant from './assistant';
import hooks from './hooks';
import snippets from './snippets';
import staff from './staff';
import { onlyMembers, onlyStaff } from './members';

const app = new Hono<Env>();

app.use('*', secureHeaders());
app.route('/hooks', hooks);
app.use('*', csrf());
app.route('/accounts', accounts);

const members = new Hono<Env>();
members.use(onlyMembers);
members.route('/snippets', snippets);
members.route('/assistant', assistant);

const staffRoom = new Hono<Env>();
staffRoom.use(onlyMembers, onlyStaff);
staffRoom.route('/', staff);

app.route('/staff', staffRoom);
app.route('/', members);

export default app;
