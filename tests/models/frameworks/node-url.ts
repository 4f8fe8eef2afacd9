import { parse, URL } from 'node:url';

export const query = (text: string) => parse(text, true).query; // carries
export const host = (text: string) => new URL(text).host; // carries
