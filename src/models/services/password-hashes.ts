import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['bcrypt', 'bcryptjs', 'argon2', '@node-rs/bcrypt', '@node-rs/argon2', 'bcrypt-nodejs', 'scrypt-kdf', 'pbkdf2-password', '@phc/argon2', 'oslo/password'],
  docs: 'https://github.com/kelektiv/node.bcrypt.js#readme',
  credentials: [
    { at: 'default.{compare,compareSync,verify,verifySync}()', checks: 'password' },
    { at: '{Argon2id,Bcrypt,Scrypt}#.verify()', checks: 'password' },
  ],
  serverOnly: [{ from: ['bcrypt', 'argon2', '@node-rs/bcrypt', '@node-rs/argon2'] }],
});
