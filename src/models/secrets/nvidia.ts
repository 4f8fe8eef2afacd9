import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'NVIDIA',
  docs: 'https://docs.nvidia.com/ngc/latest/ngc-user-guide.html',
  tokens: [
    {
      name: 'API key',
      keywords: ['nvapi-'],
      pattern: 'nvapi-[A-Za-z0-9_-]{64}',
      remedy: 'Delete it on org.ngc.nvidia.com under Setup → Keys and make a new one',
      samples: { found: ['nvapi-{base64url*63}a', 'NVIDIA_API_KEY=nvapi-{base64url*63}a'], silent: ['nvapi-{x*64}', 'nvapi-{alnum*20}'] },
    },
  ],
});
