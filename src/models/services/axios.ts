import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['axios'],
  docs: 'https://axios-http.com/docs/api_intro',
  places: { axios: ['default', 'default.create()', 'Axios#', 'type:AxiosInstance'] },
  sinks: [
    { at: 'axios(0)', kind: 'url' },
    { at: 'axios(0).url', kind: 'url' },
    { at: 'axios.request(0).url', kind: 'url' },
    { at: 'axios.{get,delete,head,options,post,put,patch,postForm,putForm,patchForm}(0)', kind: 'url' },
  ],
  secretSlots: [
    { at: 'axios.{get,delete,head,options}(1).auth.password', is: 'password', variable: 'API_PASSWORD' },
    { at: 'axios.{post,put,patch}(2).auth.password', is: 'password', variable: 'API_PASSWORD' },
    { at: 'default.create(0).auth.password', is: 'password', variable: 'API_PASSWORD' },
    { at: 'axios.request(0).auth.password', is: 'password', variable: 'API_PASSWORD' },
    { at: 'axios(0).auth.password', is: 'password', variable: 'API_PASSWORD' },
  ],
});
