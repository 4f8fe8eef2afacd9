export const api = process.env.BUN_PUBLIC_API_ADDRESS;
