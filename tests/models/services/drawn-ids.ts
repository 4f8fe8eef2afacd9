import { customAlphabet, nanoid } from 'nanoid';
import randomString from 'crypto-random-string';

const digits = customAlphabet('0123456789', 6);

export const code = () => digits(); // sensitive: drawn
export const id = () => nanoid(); // sensitive: drawn
export const text = () => randomString({ length: 32 }); // sensitive: drawn
