export const api = import.meta.env.RENDERER_VITE_API_ADDRESS;
