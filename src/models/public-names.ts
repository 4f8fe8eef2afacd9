/**
 * What the name of an environment variable says: is its value a secret? Words between underscores, in upper case.
 * The prefixes that make a variable public belong to the frameworks' own models.
 */

/** Runs of words that name a secret wherever they stand. */
export const secretWords: readonly string[] = [
  'SECRET', 'SECRETS', 'SERVICE_ROLE', 'SERVICE_KEY', 'SERVICE_ACCOUNT', 'PRIVATE_KEY', 'PRIVKEY', 'SIGNING_KEY', 'ENCRYPTION_KEY', 'MASTER_KEY', 'ADMIN_KEY', 'ADMIN_API_KEY',
  'SERVER_KEY', 'PASSWORD', 'PASSWD', 'PASSPHRASE', 'DB_PASS', 'SMTP_PASS', 'EMAIL_PASS', 'MAIL_PASS', 'CREDENTIALS', 'MNEMONIC', 'SEED_PHRASE', 'CONNECTION_STRING',
  'DATABASE_URL', 'DATABASE_URI', 'DB_URL', 'DB_URI', 'POSTGRES_URL', 'POSTGRESQL_URL', 'MYSQL_URL', 'MONGO_URL', 'MONGO_URI', 'MONGODB_URL', 'MONGODB_URI', 'REDIS_URL', 'AMQP_URL',
  'AUTH_TOKEN', 'BEARER_TOKEN', 'ADMIN_TOKEN', 'SERVICE_TOKEN', 'BOT_TOKEN', 'REFRESH_TOKEN', 'WRITE_TOKEN', 'MANAGEMENT_TOKEN', 'PERSONAL_ACCESS_TOKEN', 'REST_TOKEN', 'JWT_KEY',
];

/** Providers whose keys belong on a server: whoever has one spends the owner's money or acts as the owner. */
export const serverProviders: readonly string[] = [
  'OPENAI', 'OPEN_AI', 'AZURE_OPENAI', 'ANTHROPIC', 'CLAUDE', 'GEMINI', 'GOOGLE_AI', 'GOOGLE_GENAI', 'GOOGLE_GENERATIVE_AI', 'VERTEX', 'GROQ', 'GROK', 'XAI', 'MISTRAL', 'COHERE',
  'TOGETHER', 'TOGETHERAI', 'FIREWORKS', 'REPLICATE', 'HUGGINGFACE', 'HUGGING_FACE', 'HF', 'PERPLEXITY', 'DEEPSEEK', 'OPENROUTER', 'OPEN_ROUTER', 'CEREBRAS', 'VOYAGE', 'ELEVENLABS',
  'ELEVEN_LABS', 'DEEPGRAM', 'ASSEMBLYAI', 'STABILITY', 'FAL', 'RUNWAY', 'RUNPOD', 'PINECONE', 'WEAVIATE', 'QDRANT', 'TAVILY', 'SERPAPI', 'SERPER', 'EXA', 'FIRECRAWL', 'BROWSERBASE',
  'LANGCHAIN', 'LANGSMITH', 'RESEND', 'SENDGRID', 'MAILGUN', 'POSTMARK', 'MAILCHIMP', 'BREVO', 'SENDINBLUE', 'PLUNK', 'TWILIO', 'VONAGE', 'NEXMO', 'MESSAGEBIRD', 'GITHUB', 'GITLAB',
  'VERCEL', 'NETLIFY', 'CLOUDFLARE', 'UPSTASH', 'AIRTABLE', 'NOTION', 'SLACK', 'TELEGRAM', 'NEON', 'PLANETSCALE', 'TURSO', 'LEMONSQUEEZY', 'LEMON_SQUEEZY', 'RAPIDAPI', 'LINEAR', 'JIRA',
];

/** Words that make a provider's variable its key. */
export const keyWords: readonly string[] = ['KEY', 'APIKEY', 'TOKEN', 'PAT'];

/** Runs of words that name something made for browsers. They win, except over SECRET, SERVICE_ROLE and PRIVATE. */
export const publishableWords: readonly string[] = [
  'PUBLISHABLE', 'PUBLIC', 'ANON', 'PK', 'SITE_KEY', 'SITEKEY', 'CLIENT_ID', 'CLIENT_KEY', 'CLIENT_TOKEN', 'BROWSER', 'DSN', 'FIREBASE', 'MAPS', 'MAP', 'GMAPS', 'MAPBOX', 'MAPTILER', 'POSTHOG', 'ANALYTICS',
  'AMPLITUDE', 'MIXPANEL', 'SEGMENT', 'PLAUSIBLE', 'UMAMI', 'LOGROCKET', 'HOTJAR', 'SENTRY', 'DATADOG', 'GTM', 'GA', 'RECAPTCHA', 'HCAPTCHA', 'TURNSTILE', 'SEARCH', 'SEARCH_ONLY', 'ALGOLIA',
  'PUSHER', 'INTERCOM', 'CRISP', 'LAUNCHDARKLY', 'STATSIG', 'GROWTHBOOK', 'WALLETCONNECT', 'ALCHEMY', 'INFURA', 'WEB3FORMS', 'EMAILJS', 'GIPHY', 'UNSPLASH', 'TENOR', 'STREAM', 'VAPID',
  'LIVEBLOCKS', 'STORYBLOK', 'SUPABASE_KEY', 'UPLOADCARE', 'TINYMCE', 'CKEDITOR', 'FONTAWESOME', 'ONESIGNAL', 'VERIFICATION', 'READ_TOKEN', 'DELIVERY', 'STOREFRONT', 'IMGBB', 'TMDB',
];

/** Words that are stronger than publishable ones: no key for browsers is called so. */
export const neverPublic: readonly string[] = ['SECRET', 'SERVICE_ROLE', 'PRIVATE', 'PRIVATE_KEY', 'SERVICE_ACCOUNT', 'ADMIN', 'ADMIN_KEY', 'ADMIN_API_KEY', 'AUTH_TOKEN', 'PASSWORD'];

/** Last words that make it a setting about a secret, not the secret: PASSWORD_MIN_LENGTH, TOKEN_REFRESH_INTERVAL. */
export const settingEndings: readonly string[] = [
  'LENGTH', 'MIN', 'MAX', 'INTERVAL', 'ENABLED', 'ENABLE', 'DISABLED', 'DISABLE', 'EXPIRY', 'EXPIRES', 'EXPIRATION', 'TTL', 'AGE', 'TIMEOUT', 'DURATION', 'SECONDS', 'MINUTES', 'HOURS', 'DAYS', 'MS',
  'URL', 'URI', 'PATH', 'ROUTE', 'PAGE', 'LINK', 'HREF', 'ENDPOINT', 'HOST', 'DOMAIN', 'PORT', 'REGION', 'LABEL', 'HINT', 'HELP', 'PATTERN', 'REGEX', 'RULES', 'POLICY', 'NAME', 'HEADER', 'FIELD', 'TYPE', 'ID', 'IDS',
  'COUNT', 'LIMIT', 'SIZE', 'STRENGTH', 'VERSION', 'REQUIRED', 'ALLOWED', 'FEATURE', 'FLAG', 'MODE', 'ADDRESS', 'DECIMALS', 'SYMBOL', 'PLACEHOLDER', 'MESSAGE', 'TEXT', 'TITLE', 'LOGIN', 'RESET', 'SANTA', 'MODEL',
  'SCOPE', 'SCOPES', 'AUDIENCE', 'ISSUER', 'ALGORITHM', 'PREFIX', 'AUTH', 'PROTECTED', 'PROTECTION', 'STORAGE', 'COOKIE', 'DEBUG', 'TEST',
];

/** First words that say the value is meant to be known. */
export const shownWords: readonly string[] = ['DEMO', 'GUEST', 'SAMPLE', 'EXAMPLE', 'PLAYGROUND', 'SHOW', 'ENABLE', 'DISABLE', 'IS', 'HAS', 'ALLOW', 'REQUIRE', 'HIDE', 'USE'];

/** Variables that every build fills in, or that a host sets to say where it runs: code for browsers may name them. */
export const buildVariables: readonly string[] = [
  'NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'PUBLIC_URL', 'CI', 'NEXT_RUNTIME', 'NEXT_PHASE', 'TURBOPACK', 'EXPO_OS', 'JEST_WORKER_ID', 'VITEST', 'STORYBOOK', 'BROWSER', 'CLIENT', 'SERVER', 'LEGACY',
  'ASSET_PREFIX', 'SITE', 'FC_ENV', 'TAMAGUI_TARGET', 'BABEL_ENV',
];
