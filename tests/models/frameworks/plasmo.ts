export const api = process.env.PLASMO_PUBLIC_API_ADDRESS;
