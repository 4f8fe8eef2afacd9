export const api = import.meta.env.WAKU_PUBLIC_API_ADDRESS;
