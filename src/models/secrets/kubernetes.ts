import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Kubernetes',
  docs: 'https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/',
  tokens: [
    {
      name: 'service account token',
      keywords: ['eyj'],
      pattern: 'eyJ[A-Za-z0-9_\\-]{10,400}\\.eyJ[A-Za-z0-9_\\-]{20,2400}\\.[A-Za-z0-9_\\-]{20,800}',
      claims: { iss: ['kubernetes/serviceaccount', 'https://kubernetes.default.svc', 'https://kubernetes.default.svc.cluster.local'] },
      remedy: 'Delete the Secret of the service account, or the account itself, so that its tokens end',
      samples: {
        found: ['token: {jwt:iss=kubernetes/serviceaccount,sub=system:serviceaccount:default:deploy}', 'K8S_TOKEN={jwt:iss=https://kubernetes.default.svc.cluster.local,sub=system:serviceaccount:ci:bot}'],
        silent: ['{jwt:iss=https://acme.io,sub=x}', 'token: eyJhbGciOiJSUzI1NiIsImtpZCI6IiJ9...', 'iss: kubernetes/serviceaccount'],
      },
    },
    {
      name: 'client key of a kubeconfig',
      keywords: ['client-key-data'],
      pattern: 'client-key-data["\']?:\\s{1,3}["\']?(?<secret>LS0tLS1CRUdJTi[A-Za-z0-9\\+/]{80,3800}={0,2})',
      remedy: "Remove the role bindings of that user and issue another certificate; one that was issued can't be revoked",
      samples: {
        found: ['    client-key-data: {b64:-----BEGIN RSA PRIVATE KEY-----=MIIE[base64*90]=-----END RSA PRIVATE KEY-----}', '"client-key-data": "{b64:-----BEGIN EC PRIVATE KEY-----=MHcC[base64*90]=-----END EC PRIVATE KEY-----}"'],
        silent: ['client-key-data: DATA+OMITTED', 'client-key-data: REDACTED', 'certificate-authority-data: {b64:-----BEGIN CERTIFICATE-----=MIIE[base64*90]=-----END CERTIFICATE-----}'],
      },
    },
  ],
});
