import { App } from './app';
import { AuthRoute } from './routes/auth.route';
import { NotesRoute } from './routes/notes.route';
import { UsersRoute } from './routes/users.route';

const app = new App([new AuthRoute(), new NotesRoute(), new UsersRoute()]);

app.listen();
