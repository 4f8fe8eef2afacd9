import { definePackage } from '../schema.js';

/** Texts drawn at random: names of things, mostly; secrets where they are mailed or kept as one. */
export default definePackage({
  packages: ['nanoid', 'uuid', 'cuid', '@paralleldrive/cuid2', 'ulid', 'crypto-random-string', 'randomstring', 'uid-safe', 'rand-token', 'otp-generator', 'uniqid', 'oslo/crypto'],
  docs: 'https://github.com/ai/nanoid#readme',
  sensitive: [
    { at: '{nanoid,v4,v7,createId,ulid,generate,generateRandomString}()', is: 'drawn' },
    { at: 'default()', is: 'drawn' },
    { at: 'customAlphabet()()', is: 'drawn' },
  ],
});
