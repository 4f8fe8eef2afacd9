// file: nuxt.config.ts
export default defineNuxtConfig({ runtimeConfig: { public: { site: 'https://example.com' } } });

// file: components/site.ts
export const base = useRuntimeConfig().public.base; // server: settings

// file: composables/base.ts
import { useRuntimeConfig } from '#imports';
export const base = () => useRuntimeConfig().public.base; // server: settings
