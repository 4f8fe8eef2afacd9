import { Client } from 'ssh2';
new Client().connect({ host: 'files.internal', username: 'shop', password: process.env.SSH_PASSWORD }); // secret: password
