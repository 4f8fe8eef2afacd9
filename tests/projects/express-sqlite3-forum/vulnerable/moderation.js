const sqlite3 = require('sqlite3');

const db = new sqlite3.Database('./forum.db');

const conditions = {
  author: (value) => `author = '${value}'`,
  older: (value) => `created < date('now', '-${Number(value)} days')`,
};

function hide(filters, done) {
  const parts = [];
  Object.keys(filters).forEach((key) => {
    if (conditions[key]) parts.push(conditions[key](filters[key]));
  });
  db.run('UPDATE posts SET hidden = 1 WHERE ' + parts.join(' OR '), done); // ! no-sql-concat (strict)
}

function count(done) {
  const table = 'posts';
  db.get(`SELECT count(*) AS n FROM ${table} WHERE hidden = ${false ? 1 : 0}`, done);
}

function removeAll(ids, done) {
  db.serialize(() => {
    for (const id of ids) {
      db.run(`DELETE FROM posts WHERE id = ${id}`, done); // ! no-sql-concat
    }
  });
}

module.exports = { hide, count, removeAll };
