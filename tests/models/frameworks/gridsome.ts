export const api = process.env.GRIDSOME_API_ADDRESS;
