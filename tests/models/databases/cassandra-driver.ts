import cassandra from 'cassandra-driver';
export const client = new cassandra.Client({ contactPoints: ['db.internal'], credentials: { username: 'shop', password: process.env.CASSANDRA_PASSWORD } }); // secret: password
export const provider = new cassandra.auth.PlainTextAuthProvider('shop', process.env.CASSANDRA_PASSWORD); // secret: password
