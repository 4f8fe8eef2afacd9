export const api = process.env.NX_PUBLIC_API_ADDRESS;
