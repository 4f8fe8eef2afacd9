import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Gmail',
  docs: 'https://support.google.com/mail/answer/185833',
  tokens: [
    {
      name: 'app password',
      keywords: ['pass', 'gmail'],
      pattern: '(?![a-z ]{0,15}(?:your|pass|word|here|abcd|efgh|xxxx|test|this|from|some|code|mail|demo|fake|with|what|have|must|need|when|then|that))[a-z]{4} [a-z]{4} [a-z]{4} (?<secret>[a-z]{4})',
      where: 'named',
      remedy: 'Remove it at myaccount.google.com/apppasswords and make a new one',
      samples: {
        found: ["auth: { user: 'a@gmail.com', pass: 'qzkv wtjx {lower*4} hjkm' }", 'EMAIL_PASS=qzkv wtjx {lower*4} hjkm', 'SMTP_PASSWORD="qzkv wtjx {lower*4} hjkm"', "const gmailAppPassword = 'qzkv wtjx {lower*4} hjkm';"],
        silent: ["pass: 'your pass word here'", "pass: 'xxxx xxxx xxxx xxxx'", "pass: 'abcd efgh ijkl mnop'", "title: 'qzkv wtjx hjkm prnd'", "pass: 'must have some text'", "password: 'qzkv wtjx hjkm'"],
      },
    },
    {
      name: 'app password without blanks',
      keywords: ['gmail_app', 'gmailapp', 'google_app_pass', 'googleapppass', 'gmail_pass', 'gmailpass'],
      pattern: '[a-z]{16}',
      where: 'named',
      remedy: 'Remove it at myaccount.google.com/apppasswords and make a new one',
      samples: {
        found: ['GMAIL_APP_PASSWORD=qzkvwt{lower*6}hjkm', "const gmailAppPassword = 'qzkvwt{lower*6}hjkm';", '"gmailAppPassword": "qzkvwt{lower*6}hjkm"', 'gmail_app_password: qzkvwt{lower*6}hjkm'],
        silent: ['GMAIL_APP_PASSWORD=qzkvwt{x*6}hjkm', 'GMAIL_APP_PASSWORD=qzkvwt{lower*2}hjkm', 'GMAIL_APP_PASSWORD=your_gmail_app_password', 'CHECKSUM=qzkvwt{lower*6}hjkm', 'GMAIL_APP_PASSWORD=yourpasswordhere'],
      },
    },
  ],
});
