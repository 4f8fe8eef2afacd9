import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import * as schema from '../database/schema';

export const db = drizzle(postgres(useRuntimeConfig().databaseUrl), { schema });
