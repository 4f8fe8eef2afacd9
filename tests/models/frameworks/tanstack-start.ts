import { createServerFn, createServerOnlyFn } from '@tanstack/react-start';
export const one = createServerFn().handler(async () => 1); // server: guarded
export const two = createServerFn().validator((x) => x).handler(async () => 1); // server: guarded
export const three = createServerOnlyFn(() => 3); // server: guarded
