import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Drone',
  docs: 'https://docs.drone.io/server/reference/drone-rpc-secret/',
  tokens: [
    {
      name: 'token or shared secret',
      keywords: ['drone'],
      pattern: '[A-Za-z0-9]{32}',
      where: 'named',
      remedy: 'Regenerate the token under Account settings, or set another DRONE_RPC_SECRET on server and runners',
      samples: {
        found: ['DRONE_TOKEN={alnum*32}', 'const droneToken = "{alnum*32}"', '"drone_token": "{alnum*32}"', 'drone_token: {alnum*32}', 'DRONE_RPC_SECRET={hex*32}'],
        silent: ['DRONE_TOKEN={0*32}', 'DRONE_TOKEN={alnum*10}', 'DRONE_VERSION={alnum*32}', 'COMMIT_KEY={alnum*32}', 'undrone_key = "{alnum*32}"'],
      },
    },
  ],
});
