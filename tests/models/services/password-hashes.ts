import bcrypt, { compare } from 'bcryptjs';
import { Argon2id } from 'oslo/password';
import * as argon2 from 'argon2';

export async function check(given, stored) {
  return (await bcrypt.compare(given, stored)) || (await compare(given, stored)) || argon2.verify(stored, given); // sensitive: password
}

export const hashed = (password) => bcrypt.hash(password, 12); // sensitive: password
export const other = async (password) => new Argon2id().verify(await new Argon2id().hash(password), password); // sensitive: password
