const { z } = require('zod');

module.exports = {
  account: z.object({ email: z.string().email().max(254), password: z.string().min(12).max(72) }),
  guest: z.object({ name: z.string().min(1).max(100), email: z.string().email().max(254) }),
  redemption: z.object({ code: z.string().length(10) }),
  announcement: z.object({ text: z.string().min(1).max(2000) }),
};
