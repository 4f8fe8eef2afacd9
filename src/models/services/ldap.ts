import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['ldapjs', 'ldapts'],
  docs: 'http://ldapjs.org/client.html',
  secretSlots: [
    { at: 'createClient().bind(1)', is: 'password', variable: 'LDAP_PASSWORD' },
    { at: 'Client#.bind(1)', is: 'password', variable: 'LDAP_PASSWORD' },
  ],
});
