import { cleanEnv, str } from 'envalid';

export const env = cleanEnv(process.env, {
  JWT_SECRET: str({ default: process.env.OLD_SECRET }), // default
});
export const secret = env.JWT_SECRET; // source: environment
