import { definePackage } from '../schema.js';

export default definePackage({
  packages: [
    'passport-jwt', 'passport-google-oauth20', 'passport-google-oauth', 'passport-github2', 'passport-github', 'passport-facebook', 'passport-twitter', 'passport-oauth2', 'passport-discord', 'passport-linkedin-oauth2', 'passport-auth0', 'passport-microsoft', 'passport-spotify', 'passport-gitlab2', 'passport-slack-oauth2', 'passport-azure-ad',
  ],
  docs: 'https://www.passportjs.org/packages/passport-jwt/',
  secretSlots: [
    { at: '{default,Strategy,OAuth2Strategy}(0).secretOrKey', is: 'signing', variable: 'JWT_SECRET', refusesEmpty: true },
    { at: '{default,Strategy,OAuth2Strategy}(0).{clientSecret,consumerSecret}', is: 'key', variable: 'OAUTH_CLIENT_SECRET' },
  ],
});
