import validator from 'validator';
import isEmail from 'validator/lib/isEmail';

export function save(id: string, email: string, note: string) {
  if (!validator.isUUID(id)) return undefined; // guard
  if (!validator.isEmail(email) || !isEmail(email)) return undefined; // guard
  const clean = validator.escape(note); // carries; safe: html
  return [clean, validator.trim(note), validator.toInt(id)]; // carries; safe: all; safe: html
}
