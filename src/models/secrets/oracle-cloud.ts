import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Oracle Cloud',
  docs: 'https://docs.oracle.com/en-us/iaas/Content/Identity/Tasks/managingcredentials.htm',
  tokens: [
    {
      name: 'secret key or auth token',
      keywords: ['oci_', 'oracle_cloud', 'oraclecloud', 'oci-'],
      pattern: '(?:[A-Za-z0-9\\+/]{43}=)',
      where: 'named',
      remedy: 'Delete it under Identity → My profile → Customer secret keys and make a new one',
      samples: {
        found: ['OCI_SECRET_KEY={base64*43}=', '"oci_secret_access_key": "{base64*43}="', 'const oracleCloudSecret = "{base64*43}="'],
        silent: ['OCI_SECRET_KEY={x*43}=', 'OCI_SECRET_KEY={base64*12}=', 'OCI_USER=ocid1.user.oc1..aaaa{lownum*56}', 'OCI_KEY_FINGERPRINT={hex*2}:{hex*2}:{hex*2}'],
      },
    },
  ],
});
