import { definePackage } from '../schema.js';

// Who signs in here is limited by the service itself.
export default definePackage({
  packages: ['firebase/auth', '@clerk/nextjs/server', '@clerk/backend', '@clerk/express', 'better-auth', '@workos-inc/node', 'auth0'],
  docs: 'https://supabase.com/docs/guides/auth/rate-limits',
  places: { auth: ['betterAuth()'], supabase: ['@supabase/supabase-js!client'] },
  protections: [
    { at: 'supabase.auth.{signInWithPassword,signInWithOtp,signUp,resetPasswordForEmail,verifyOtp,resend,updateUser,setSession,exchangeCodeForSession}()', gives: 'rate-limit', how: 'throws' },
    { at: '{signInWithEmailAndPassword,createUserWithEmailAndPassword,sendPasswordResetEmail,sendSignInLinkToEmail,signInWithEmailLink,confirmPasswordReset}()', gives: 'rate-limit', how: 'throws' },
    { at: 'auth.api.*()', gives: 'rate-limit', how: 'throws' },
    { at: 'auth.handler()', gives: 'rate-limit', how: 'throws' },
  ],
  serverOnly: [{ from: ['@clerk/nextjs/server', '@clerk/backend', '@workos-inc/node'] }],
});
