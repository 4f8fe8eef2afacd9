import { describe, expect, it } from 'vitest';
import { secrecyOf } from '../../src/secrets/names.js';

describe('the name of a variable', () => {
  it.each([
    'STRIPE_SECRET_KEY', 'SUPABASE_SERVICE_ROLE_KEY', 'SUPABASE_SERVICE_KEY', 'PRIVATE_KEY', 'FIREBASE_PRIVATE_KEY', 'DB_PASSWORD', 'DATABASE_URL', 'MONGODB_URI', 'OPENAI_API_KEY', 'ANTHROPIC_KEY',
    'RESEND_API_KEY', 'SENDGRID_API_KEY', 'TWILIO_AUTH_TOKEN', 'REPLICATE_API_TOKEN', 'GROQ_API_KEY', 'GITHUB_TOKEN', 'ALGOLIA_ADMIN_KEY', 'RECAPTCHA_SECRET_KEY', 'CLERK_SECRET_KEY', 'jwtSecret', 'databaseUrl',
    'UPSTASH_REDIS_REST_TOKEN', 'NEXTAUTH_SECRET', 'CLOUDINARY_API_SECRET',
  ])('%s is a secret', (name) => {
    expect(secrecyOf(name)).toBe('secret');
  });
  it.each(['WEATHER_API_KEY', 'API_KEY', 'SOME_ACCESS_TOKEN'])('%s may be one', (name) => {
    expect(secrecyOf(name)).toBe('key');
  });
  it.each([
    'API_URL', 'SUPABASE_ANON_KEY', 'SUPABASE_PUBLISHABLE_KEY', 'SUPABASE_KEY', 'FIREBASE_API_KEY', 'GOOGLE_MAPS_API_KEY', 'STRIPE_PUBLISHABLE_KEY', 'STRIPE_PUBLIC_KEY', 'STRIPE_PK', 'CLERK_PUBLISHABLE_KEY', 'SENTRY_DSN', 'POSTHOG_KEY',
    'RECAPTCHA_SITE_KEY', 'ALGOLIA_SEARCH_API_KEY', 'MAPBOX_ACCESS_TOKEN', 'ANALYTICS_API_KEY', 'PASSWORD_MIN_LENGTH', 'TOKEN_REFRESH_INTERVAL', 'SECRET_SANTA_ENABLED', 'PASSWORD_RESET_URL', 'GITHUB_CLIENT_ID', 'OPENAI_MODEL',
    'SHOW_PASSWORD', 'DEMO_PASSWORD', 'VAPID_PUBLIC_KEY', 'TOKEN_ADDRESS', 'ENCRYPTION_KEY_ID',
  ])('%s is open', (name) => {
    expect(secrecyOf(name)).toBe('open');
  });
});
