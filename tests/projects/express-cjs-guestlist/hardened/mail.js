const nodemailer = require('nodemailer');

const transport = nodemailer.createTransport(process.env.SMTP_URL);

exports.sendInvitation = ({ name, email }) =>
  transport.sendMail({ from: 'party@example.com', to: email, subject: 'You are invited', text: `Dear ${name}, please come.` });
