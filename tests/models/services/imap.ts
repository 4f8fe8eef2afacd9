import { ImapFlow } from 'imapflow';
import Imap from 'imap';
export const box = new ImapFlow({ host: 'mail.internal', auth: { user: 'shop', pass: process.env.IMAP_PASSWORD } }); // secret: password
export const old = new Imap({ host: 'mail.internal', user: 'shop', password: process.env.IMAP_PASSWORD }); // secret: password
