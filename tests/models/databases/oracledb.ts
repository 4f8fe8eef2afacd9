import oracledb from 'oracledb';

export async function users(name: string, names: readonly string[]) {
  const connection = await oracledb.getConnection({ user: 'app' });
  const result = await connection.execute('SELECT * FROM users WHERE name = :1', [name]); // sink: sql; sink: store
  await connection.execute('DELETE FROM users'); // sink: sql
  await connection.executeMany('INSERT INTO users VALUES (:1)', names.map((each) => [each])); // sink: sql; sink: store
  connection.queryStream('SELECT * FROM users WHERE name = :name', { name }); // sink: sql; sink: store
  return result.rows[0]; // source: database
}

export async function pooled() {
  const pool = await oracledb.createPool({ user: 'app' });
  const connection = await pool.getConnection();
  await connection.execute('SELECT 1 FROM dual'); // sink: sql
  oracledb.getConnection({ user: 'app' }, (error, other) => {
    other.execute('SELECT 2 FROM dual', [], (failure, result) => // sink: sql; sink: store
      result.rows[0]); // source: database
  });
}

export const inside = (connection: oracledb.Connection) => connection.execute('SELECT 3 FROM dual'); // sink: sql
// file: secrets.ts
import oracledb from 'oracledb';
export const pool = oracledb.createPool({ connectString: 'db.internal/shop', password: process.env.DB_PASSWORD }); // secret: password
