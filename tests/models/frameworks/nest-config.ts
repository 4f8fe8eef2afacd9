import { ConfigService } from '@nestjs/config';

export const secret = (config: ConfigService) => config.getOrThrow('JWT_SECRET'); // source: environment
export const other = (config: ConfigService) => config.get('JWT_SECRET', process.env.OLD_SECRET); // source: environment; default
