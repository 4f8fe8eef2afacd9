import sql from 'mssql';

export async function users(name: string) {
  const pool = await sql.connect('mssql://localhost/app');
  const tagged = await sql.query`SELECT * FROM users WHERE name = ${name}`; // safe: sql
  const plain = await sql.query('SELECT 1'); // sink: sql
  const result = await pool.request()
    .input('name', sql.NVarChar, name) // sink: store
    .query('SELECT * FROM users WHERE name = @name'); // sink: sql
  await pool.query('SELECT 2'); // sink: sql
  return [
    tagged.recordset[0], // safe: sql; source: database
    plain.recordset[0], // source: database
    result.recordset[0], // source: database
  ];
}

export async function more(pool: sql.ConnectionPool, name: string) {
  const request = new sql.Request(pool);
  request.input('name', name); // sink: store
  await request.batch('SELECT 3'); // sink: sql
  const transaction = new sql.Transaction(pool);
  await transaction.request().query('SELECT 4'); // sink: sql
  const statement = new sql.PreparedStatement(pool);
  await statement.prepare('SELECT @name'); // sink: sql
  await statement.execute({ name }); // sink: store
  new sql.Request().query('SELECT 5', (error, result) => result.recordset[0]); // sink: sql; source: database
}

const ready = new sql.ConnectionPool('mssql://localhost/app').connect();
export const later = async () => (await ready).request().query('SELECT 6'); // sink: sql
// file: secrets.ts
import sql from 'mssql';
export const pool = new sql.ConnectionPool({ server: 'db.internal', password: process.env.DB_PASSWORD }); // secret: password
