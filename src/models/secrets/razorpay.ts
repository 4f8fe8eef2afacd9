import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Razorpay',
  docs: 'https://razorpay.com/docs/api/authentication/',
  tokens: [
    {
      name: 'key secret',
      keywords: ['razorpay'],
      pattern: String.raw`(?=[A-Za-z]{0,23}\d)[A-Za-z0-9]{24}`,
      where: 'named',
      remedy: 'Regenerate the key in the Dashboard under Account & Settings → API Keys',
      samples: {
        found: ['RAZORPAY_KEY_SECRET={alnum*23}7', "const razorpayKeySecret = '{alnum*23}7';", '"razorpayKeySecret": "{alnum*23}7"', 'razorpay_key_secret: {alnum*23}7'],
        silent: ['RAZORPAY_KEY_SECRET={x*23}7', 'RAZORPAY_KEY_SECRET={alnum*10}7', 'RAZORPAY_KEY_SECRET=your_razorpay_key_secret', 'CHECKSUM={alnum*23}7', 'RAZORPAY_KEY_ID=rzp_live_{alnum*14}'],
      },
    },
    {
      name: 'key with its secret',
      keywords: ['rzp_live_', 'rzp_test_'],
      pattern: String.raw`rzp_(?:live|test)_[A-Za-z0-9]{14}(?:["'],?\s{0,40}["']?key_?[sS]ecret["']?\s{0,4}[:=]\s{0,4}["']|:)(?<secret>[A-Za-z0-9]{24})`,
      remedy: 'Regenerate the key in the Dashboard under Account & Settings → API Keys',
      samples: {
        found: ["new Razorpay({ key_id: 'rzp_live_{alnum*14}', key_secret: '{alnum*24}' })", 'curl -u rzp_test_{alnum*14}:{alnum*24}'],
        silent: ['rzp_live_{alnum*14}', "{ key_id: 'rzp_live_{alnum*14}', key_secret: '{x*24}' }", 'rzp_live_{alnum*14}:{alnum*10}'],
      },
    },
    {
      name: 'key ID',
      keywords: ['rzp_live_', 'rzp_test_'],
      pattern: 'rzp_(?:live|test)_[A-Za-z0-9]{14}',
      isPublic: true,
      remedy: '',
      samples: { found: ["const key = 'rzp_live_{alnum*14}';", 'APP_API_KEY=rzp_live_{alnum*14}'], silent: ['rzp_live_{alnum*6}', 'arzp_live_{alnum*14}', 'rzp_live_key'] },
    },
  ],
});
