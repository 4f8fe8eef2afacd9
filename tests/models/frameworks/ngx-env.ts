export const api = import.meta.env.NG_APP_API_ADDRESS;
