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
});
