import GitHub from 'next-auth/providers/github';
import Email from '@auth/core/providers/nodemailer';
export const github = GitHub({ clientId: 'x', clientSecret: process.env.AUTH_GITHUB_SECRET }); // secret: key
export const email = Email({ server: { host: 'smtp.internal', auth: { user: 'shop', pass: process.env.EMAIL_SERVER_PASSWORD } } }); // secret: password
