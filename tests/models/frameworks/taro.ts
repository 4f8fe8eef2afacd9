export const api = process.env.TARO_APP_API_ADDRESS;
