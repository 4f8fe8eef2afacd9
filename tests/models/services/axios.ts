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
