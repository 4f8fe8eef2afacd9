import ldap from 'ldapjs';
import { Client } from 'ldapts';
ldap.createClient({ url: 'ldaps://x' }).bind('cn=shop', process.env.LDAP_PASSWORD, () => undefined); // secret: password
await new Client({ url: 'ldaps://x' }).bind('cn=shop', process.env.LDAP_PASSWORD); // secret: password
