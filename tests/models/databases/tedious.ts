import { Connection } from 'tedious';
export const connection = new Connection({ server: 'db.internal', authentication: { type: 'default', options: { userName: 'shop', password: process.env.DB_PASSWORD } } }); // secret: password
