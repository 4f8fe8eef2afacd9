import got from 'got';
export const list = () => got('https://x', { username: 'shop', password: process.env.API_PASSWORD }); // secret: password
export const one = () => got.get('https://x', { username: 'shop', password: process.env.API_PASSWORD }); // secret: password
export const api = got.extend({ username: 'shop', password: process.env.API_PASSWORD }); // secret: password
