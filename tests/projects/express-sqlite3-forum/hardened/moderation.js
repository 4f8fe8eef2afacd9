const sqlite3 = require('sqlite3');

const db = new sqlite3.Database('./forum.db');

const conditions = {
  author: 'author = ?',
  older: "created < date('now', '-' || ? || ' days')",
};

function hide(filters, done) {
  const parts = [];
  const values = [];
  Object.keys(conditions).forEach((key) => {
    if (!(key in filters)) return;
    parts.push(conditions[key]);
    values.push(filters[key]);
  });
  db.run('UPDATE posts SET hidden = 1 WHERE ' + parts.join(' OR '), values, done);
}

function count(done) {
  const table = 'posts';
  db.get(`SELECT count(*) AS n FROM ${table} WHERE hidden = ${false ? 1 : 0}`, done);
}

function removeAll(ids, done) {
  db.serialize(() => {
    for (const id of ids) {
      db.run('DELETE FROM posts WHERE id = ?', id, done);
    }
  });
}

module.exports = { hide, count, removeAll };
