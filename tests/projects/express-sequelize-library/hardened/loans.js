const { Sequelize } = require('sequelize');

class Loans {
  constructor() {
    this.db = new Sequelize(process.env.DATABASE_URL);
  }

  overdue(branch) {
    const sql = `SELECT * FROM Loans WHERE due < NOW() AND branch = :branch`;
    return this.db.query(sql, { replacements: { branch } });
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
    for (const city of cities) list += list ? ',?' : '?';
    return this.db.query('SELECT * FROM Loans WHERE city IN (' + list + ')', { replacements: cities });
  }
}

module.exports = { Loans };
