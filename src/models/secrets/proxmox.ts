import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Proxmox',
  docs: 'https://pve.proxmox.com/wiki/User_Management#pveum_tokens',
  tokens: [
    {
      name: 'API token',
      keywords: ['pveapitoken='],
      pattern: 'PVEAPIToken=[\\w.\\-]{1,40}@[\\w.\\-]{1,40}![\\w.\\-]{1,40}=(?<secret>[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12})',
      remedy: 'Remove it with pveum user token remove',
      samples: {
        found: ['Authorization: PVEAPIToken=root@pam!ci={uuid}', 'headers: { Authorization: "PVEAPIToken=bot@pve!deploy={uuid}" }'],
        silent: ['PVEAPIToken=USER@REALM!TOKENID=UUID', 'PVEAPIToken=root@pam!ci=${SECRET}'],
      },
    },
  ],
});
