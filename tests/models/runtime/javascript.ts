export function text(value: any, other: string) {
  eval(value); // sink: code
  new Function('a', value); // sink: code
  const pattern = new RegExp(value); // sink: regex
  console.log('got', other); // sink: log
  pattern.test(other); // safe: all
  value.trim(); // carries; safe: nosql
  value.slice(0, 10); // carries
  value.replace('a', other); // carries; safe: nosql
  value.concat(other); // carries
  value.join(','); // carries; safe: nosql
  value.get('q'); // carries
  String(value); // carries; safe: nosql
  new String(value); // carries
  encodeURIComponent(value); // carries; safe: nosql; safe: url,redirect,html
  RegExp.escape(value); // safe: regex
  String.raw`a${value}`; // carries
  return other;
}

export function objects(value: any) {
  const parsed = JSON.parse(value); // carries
  JSON.stringify(value); // carries; safe: nosql
  Object.values(parsed); // carries
  Object.assign({}, value); // carries
  Array.from(new Set(value)); // carries
  Array.of(value); // carries
  new TextEncoder().encode(value); // carries
  Buffer.from(value); // carries
  return structuredClone(Object.freeze(Promise.all([value])));
}

export function numbers(value: any) {
  Number(value); // safe: all
  Number.parseInt(value, 10); // safe: all
  Math.floor(value); // safe: all
  Date.now(); // safe: all
  new Date(value); // safe: all
  Array.isArray(value); // safe: all
  Object.hasOwn(value, 'a'); // safe: all
  value.toFixed(2); // safe: all
  if (!Number.isInteger(value)) return 0; // guard; safe: all
  if (isNaN(value)) return 0; // guard; safe: all
  if (!isFinite(value)) return 0; // guard; safe: all
  return value;
}

export const code = () => Math.floor(Math.random() * 1e6); // safe: all; sensitive: drawn
