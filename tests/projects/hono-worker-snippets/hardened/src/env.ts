export interface Env {
  Bindings: {
    DB: D1Database;
    LOGINS: RateLimit;
    PROMPTS: RateLimit;
    GITHUB_SECRET: string;
    OPENAI_API_KEY: string;
  };
  Variables: { member: { id: number; isStaff: boolean } };
}
