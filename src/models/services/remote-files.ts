import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['ssh2', 'ssh2-sftp-client', 'node-ssh', 'basic-ftp', 'ftp'],
  docs: 'https://github.com/mscdex/ssh2#client-methods',
  secretSlots: [
    { at: '{Client,default,NodeSSH}#.{connect,access}(0).{password,passphrase}', is: 'password', variable: 'SSH_PASSWORD', host: 'host' },
  ],
});
