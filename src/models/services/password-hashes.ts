import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['bcrypt', 'bcryptjs', 'argon2', '@node-rs/bcrypt', '@node-rs/argon2', 'bcrypt-nodejs', 'scrypt-kdf', 'pbkdf2-password', '@phc/argon2', 'oslo/password'],
  docs: 'https://github.com/kelektiv/node.bcrypt.js#readme',
  credentials: [
    { at: 'default.{compare,compareSync,verify,verifySync}()', checks: 'password' },
    { at: '{Argon2id,Bcrypt,Scrypt}#.verify()', checks: 'password' },
  ],
  // verify() takes the hash first, but in @node-rs/bcrypt.
  sensitive: [
    { at: 'default.{hash,hashSync,compare,compareSync}(0)', is: 'password' },
    { at: '{Argon2id,Bcrypt,Scrypt}#.hash(0)', is: 'password' },
    { at: 'default.{verify,verifySync}(1)', is: 'password' },
    { at: '{Argon2id,Bcrypt,Scrypt}#.verify(1)', is: 'password' },
  ],
  serverOnly: [{ from: ['bcrypt', 'argon2', '@node-rs/bcrypt', '@node-rs/argon2'] }],
});
