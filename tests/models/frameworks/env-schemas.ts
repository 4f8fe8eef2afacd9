import { createEnv } from '@t3-oss/env-nextjs';
export const env = createEnv({ server: {}, client: {}, runtimeEnv: process.env }); // server: guarded
