const { rateLimit } = require('express-rate-limit');
const { RateLimiterMemory } = require('rate-limiter-flexible');

exports.attempts = rateLimit({ windowMs: 15 * 60 * 1000, limit: 5, standardHeaders: true, legacyHeaders: false });

const invitations = new RateLimiterMemory({ points: 50, duration: 60 * 60 });

exports.mayInvite = async (hostId) => {
  try {
    await invitations.consume(hostId);
    return true;
  } catch {
    return false;
  }
};
