export const api = import.meta.env.WXT_API_ADDRESS;
