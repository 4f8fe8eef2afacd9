export const api = process.env.UMI_APP_API_ADDRESS;
