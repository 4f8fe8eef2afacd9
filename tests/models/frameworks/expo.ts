export const api = process.env.EXPO_PUBLIC_API_ADDRESS;
