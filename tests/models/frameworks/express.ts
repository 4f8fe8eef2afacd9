import express, { Router, type Application, type ErrorRequestHandler, type Express, type Request, type RequestHandler, type Response } from 'express';
import { login } from './login';

const app = express();
app.use(express.json()); // mount
app.use((req, res, next) => { // mount
  res.setHeader('X-Frame-Options', 'DENY'); // header
  console.log(req.path); // source: remote
  next();
});

app.get('/users', (req, res) => { // route
  res.json({ query: req.query }); // source: remote; sink: response
});

app.post( // route
  '/users/:id',
  [login, (req, res, next) => {
    console.log(req.get('x-api-key')); // source: remote
    next();
  }],
  async (req, res) => {
    const { name } = req.body; // source: remote
    const id = req.params.id; // source: remote
    console.log(req.param('id')); // source: remote
    console.log(req.headers.accept, req.hostname); // source: remote
    console.log(req.cookies.sid); // source: remote
    console.log(req.file); // source: remote
    res.status(201).json({ id, name }); // sink: response
    res.status(200).send('<b>' + name); // sink: response; sink: html
    res.redirect(302, '/users'); // sink: redirect
    res.location('/users'); // sink: redirect
    console.log(res.getHeaders()); // sensitive: headers
    res.sendFile('/srv/index.html'); // sink: path
    res.set({ 'X-Powered-By': 'x' }); // header
    res.writeHead(200, 'OK', { 'X-Powered-By': 'x' }); // header
  },
);

const router = Router();
router // route
  .route('/items')
  .get((req, res) => res.json(req.query)) // source: remote; sink: response
  .post((req, res) => res.json(req.body)); // source: remote; sink: response
app.use('/api', router); // mount

const list: RequestHandler = (req, res) => { res.json(req.query); }; // source: remote; sink: response
export const show = (req: Request, res: Response) => res.end(req.url); // source: remote; sink: response; sink: html
export const failed: ErrorRequestHandler = (err, req, res, next) => { res.json(err); }; // source: error; sink: response

export function register(server: Express, other: Application, sub: express.Router) {
  server.get('/list', list); // route
  other.delete('/list', list); // route
  sub.put('/list', list); // route
}

app.use((err, req, res, next) => { // mount; source: error
  res.status(500).send(err.message); // source: error; sink: response; sink: html
});
