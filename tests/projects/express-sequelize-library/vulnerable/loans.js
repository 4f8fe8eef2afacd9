const { Sequelize } = require('sequelize');

class Loans {
  constructor() {
    this.db = new Sequelize(process.env.DATABASE_URL);
  }

  overdue(branch) {
    const sql = `SELECT * FROM Loans WHERE due < NOW() AND branch = "${branch}"`;
    return this.db.query(sql); // ! no-sql-concat
  }

  ofMember(memberId) {
    return this.db.query('SELECT * FROM Loans WHERE member_id = ?', { replacements: [memberId] });
  }

  inBranches(branches) {
    let list = '';
    for (const branch of branches) {
      list += (list === '' ? '' : ',') + this.db.escape(branch);
    }
    return this.db.query('SELECT * FROM Loans WHERE branch IN (' + list + ')');
  }

  inCities(cities) {
    let list = '';
    for (const city of cities) list += (list ? ',' : '') + '"' + city + '"';
    return this.db.query('SELECT * FROM Loans WHERE city IN (' + list + ')'); // ! no-sql-concat
  }
}

module.exports = { Loans };
