import { definePackage } from '../schema.js';

/** The providers of NextAuth and Auth.js. */
export default definePackage({
  packages: [
    '*/providers/google', '*/providers/github', '*/providers/facebook', '*/providers/twitter', '*/providers/discord', '*/providers/linkedin', '*/providers/spotify', '*/providers/twitch', '*/providers/slack', '*/providers/gitlab', '*/providers/auth0', '*/providers/azure-ad', '*/providers/microsoft-entra-id', '*/providers/apple', '*/providers/keycloak', '*/providers/okta', '*/providers/cognito', '*/providers/notion', '*/providers/reddit', '*/providers/dropbox', '*/providers/instagram', '*/providers/tiktok', '*/providers/zoom', '*/providers/line', '*/providers/kakao', '*/providers/naver', '*/providers/strava', '*/providers/atlassian', '*/providers/salesforce', '*/providers/email', '*/providers/nodemailer',
  ],
  docs: 'https://authjs.dev/getting-started/authentication/oauth',
  secretSlots: [
    { at: 'default(0).clientSecret', is: 'key', variable: 'AUTH_CLIENT_SECRET' },
    { at: 'default(0).server.auth.pass', is: 'password', variable: 'EMAIL_SERVER_PASSWORD' },
  ],
});
