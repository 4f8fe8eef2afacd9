var express = require('express');
var sqlite3 = require('sqlite3').verbose();
var bodyParser = require('body-parser');
var cors = require('cors');

var app = express();
var db = new sqlite3.Database('./forum.db');

app.use(bodyParser.json());
app.use(bodyParser.urlencoded({ extended: true }));

var corsOptions = {
  credentials: true,
  origin: function (origin, callback) { // ! no-permissive-cors
    callback(null, true);
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
    if (err) return res.status(500).json({ error: err.message }); // ! no-stack-trace-leak
    res.json(rows);
  });
});

app.get('/threads/:id/posts', function (req, res) {
  var id = req.params.id;
  var sql = 'SELECT * FROM posts WHERE thread_id = ' + id;
  if (req.query.author) {
    sql = sql + ' AND author = "' + req.query.author + '"';
  }
  db.all(sql, [], function (err, rows) { // ! no-sql-concat
    if (err) {
      res.status(500).send(err); // ! no-stack-trace-leak
      return;
    }
    res.json(rows);
  });
});

app.get('/users', function (req, res) { // ! require-route-auth
  const name = [].concat(req.query.name)[0];
  db.get("SELECT id, name FROM users WHERE name = '".concat(name, "'"), function (err, row) { // ! no-sql-concat
    if (err) return res.sendStatus(500);
    res.json(row || null);
  });
});

app.post('/posts', function (req, res) { // ! require-route-auth (strict)
  var post = req.body; // ! no-unvalidated-input
  db.run('INSERT INTO posts (thread_id, author, text) VALUES (?, ?, ?)', [post.thread, post.author, post.text], function (err) {
    if (err) return res.status(500).json({ error: 'Could not save the post' });
    res.status(201).json({ id: this.lastID });
  });
});

var auth = express.Router();

auth.post('/login', function (req, res) { // ! require-auth-rate-limit
  var name = req.body.name, // ! no-unvalidated-input
    secret = req.body.secret;
  db.get('SELECT id FROM users WHERE name = ? AND secret = ?', [name, secret], function (err, user) {
    if (err) return res.status(500).end(err.toString()); // ! no-stack-trace-leak
    if (!user) return res.status(401).end();
    res.json(user);
  });
});

auth.post('/logout', function (req, res) {
  res.clearCookie('sid').status(204).end();
});

app.use('/auth', auth);

app.listen(3000);
