var express = require('express');
var sqlite3 = require('sqlite3').verbose();
var bodyParser = require('body-parser');
var cookieSession = require('cookie-session');
var cors = require('cors');
var ExpressBrute = require('express-brute');
var Ajv = require('ajv');

var app = express();
var db = new sqlite3.Database('./forum.db');
var ajv = new Ajv();
var allowed = ['https://forum.example.com'];

app.use(bodyParser.json());
app.use(bodyParser.urlencoded({ extended: true }));
app.use(cookieSession({ name: 'sid', keys: [process.env.SESSION_KEY], sameSite: 'lax', secure: true, httpOnly: true }));

var corsOptions = {
  credentials: true,
  origin: function (origin, callback) {
    if (!origin || allowed.indexOf(origin) !== -1) {
      callback(null, true);
    } else {
      callback(new Error('Not allowed by CORS'));
    }
  },
};
app.use(cors(corsOptions));

app.get('/threads', function (req, res) {
  var column = req.query.sort;
  var direction;
  if (req.query.dir === 'up') {
    direction = 'ASC';
  } else {
    direction = 'DESC';
  }
  switch (column) {
    case 'title':
    case 'created':
      break;
    default:
      column = 'created';
  }
  db.all('SELECT * FROM threads ORDER BY ' + column + ' ' + direction, function (err, rows) {
    if (err) return res.status(500).json({ error: 'Could not read the threads' });
    res.json(rows);
  });
});

app.get('/threads/:id/posts', function (req, res) {
  var id = req.params.id;
  var sql = 'SELECT * FROM posts WHERE thread_id = ?';
  var values = [id];
  if (req.query.author) {
    sql = sql + ' AND author = ?';
    values.push(req.query.author);
  }
  db.all(sql, values, function (err, rows) {
    if (err) {
      console.error(err);
      res.status(500).send('Could not read the posts');
      return;
    }
    res.json(rows);
  });
});

function signedIn(req, res, next) {
  if (!req.session || !req.session.userId) return res.status(401).json({ error: 'Please log in' });
  next();
}

app.get('/users', signedIn, function (req, res) {
  const name = [].concat(req.query.name)[0];
  db.get('SELECT id, name FROM users WHERE name = '.concat('?'), [name], function (err, row) {
    if (err) return res.sendStatus(500);
    res.json(row || null);
  });
});

var validPost = ajv.compile({
  type: 'object',
  required: ['thread', 'author', 'text'],
  properties: { thread: { type: 'integer' }, author: { type: 'string', maxLength: 60 }, text: { type: 'string', maxLength: 5000 } },
  additionalProperties: false,
});

app.post('/posts', signedIn, function (req, res) {
  var post = req.body;
  if (!validPost(post)) return res.status(400).json({ errors: validPost.errors });
  db.run('INSERT INTO posts (thread_id, author, text) VALUES (?, ?, ?)', [post.thread, post.author, post.text], function (err) {
    if (err) return res.status(500).json({ error: 'Could not save the post' });
    res.status(201).json({ id: this.lastID });
  });
});

var auth = express.Router();
var brute = new ExpressBrute(new ExpressBrute.MemoryStore(), { freeRetries: 5 });

auth.post('/login', brute.prevent, function (req, res) {
  var name = req.body.name,
    secret = req.body.secret;
  if (typeof name !== 'string' || name.length > 60) return res.status(400).end();
  if (typeof secret !== 'string' || secret.length > 72) return res.status(400).end();
  db.get('SELECT id FROM users WHERE name = ? AND secret = ?', [name, secret], function (err, user) {
    if (err) return res.status(500).end();
    if (!user) return res.status(401).end();
    req.session.userId = user.id;
    res.json(user);
  });
});

auth.post('/logout', function (req, res) {
  req.session = null;
  res.status(204).end();
});

app.use('/auth', auth);

app.listen(3000);
