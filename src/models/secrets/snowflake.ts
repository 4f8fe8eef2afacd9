import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Snowflake',
  docs: 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens',
  tokens: [
    {
      name: 'password',
      keywords: ['snowflake'],
      pattern: '[A-Za-z0-9_!@#$%^&?~]{14,64}',
      where: 'named',
      remedy: 'Change it with ALTER USER … SET PASSWORD, or use key-pair authentication',
      samples: {
        found: ['SNOWFLAKE_PASSWORD={alnum*20}42', 'const snowflakePassword = "{alnum*20}42"', '"snowflake_password": "{alnum*20}42"', 'snowflake_password: {alnum*20}42'],
        silent: ['SNOWFLAKE_WAREHOUSE=COMPUTE_WH', 'SNOWFLAKE_PASSWORD=${SNOWFLAKE_PASSWORD}', 'SNOWFLAKE_PASSWORD={0*20}42', 'SNOWFLAKE_PASSWORD={alnum*6}42', 'SNOWFLAKE_VERSION={alnum*20}42', 'COMMIT_KEY={alnum*20}42', 'unsnowflake_key = "{alnum*20}42"'],
      },
    },
  ],
});
