import bcrypt, { compare } from 'bcryptjs';
import * as argon2 from 'argon2';

export async function check(given, stored) {
  return (await bcrypt.compare(given, stored)) || (await compare(given, stored)) || argon2.verify(stored, given);
}
