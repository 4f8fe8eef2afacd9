import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['nx', '@nx/webpack', '@nx/react'],
  docs: 'https://nx.dev/recipes/react/use-environment-variables-in-react',
  publicEnv: [{ prefix: 'NX_PUBLIC_' }],
});
