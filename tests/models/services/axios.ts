import axios, { type AxiosInstance } from 'axios';

const api = axios.create({ baseURL: 'https://api.example.com' });

export async function rates(address: string, client: AxiosInstance) {
  await axios(address); // sink: url
  await axios({ // sink: url
    method: 'get', url: address, // sink: url
  });
  await api.request({ url: address }); // sink: url
  await client.post('/log', {}); // sink: url
  return (await api.get('/rates')).data; // sink: url
}
// file: secrets.ts
import axios from 'axios';
export const api = axios.create({ auth: { username: 'shop', password: process.env.API_PASSWORD } }); // secret: password
export const list = () => api.get('/orders', { auth: { username: 'shop', password: process.env.API_PASSWORD } }); // secret: password; sink: url
export const save = () => api.post('/orders', {}, { auth: { username: 'shop', password: process.env.API_PASSWORD } }); // secret: password; sink: url
export const ask = () => api.request({ url: '/orders', auth: { username: 'shop', password: process.env.API_PASSWORD } }); // secret: password; sink: url
export const call = () => axios({ url: '/orders', auth: { username: 'shop', password: process.env.API_PASSWORD } }); // secret: password; sink: url
