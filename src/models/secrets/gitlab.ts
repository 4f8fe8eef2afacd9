import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'GitLab',
  docs: 'https://docs.gitlab.com/security/tokens/#token-prefixes',
  tokens: [
    {
      name: 'personal, project or group access token',
      keywords: ['glpat-'],
      pattern: 'glpat-[A-Za-z0-9_\\-]{20}(?:[A-Za-z0-9_\\-]{4,300})?(?:\\.[0-9a-z]{2}\\.[0-9a-z]{9})?',
      remedy: 'Revoke it under User settings → Access tokens, or Settings → Access tokens of the project or group',
      samples: {
        found: ['const client = new Client("glpat-{base64url*19}a")', 'GITLAB_TOKEN=glpat-{base64url*19}a', '"token": "glpat-{base64url*19}a"', 'url: https://ci.acme.io?private_token=glpat-{alnum*20}', '"t": "glpat-{alnum*27}.01.{lownum*9}"'],
        silent: ['glpat-your-token-goes-here', 'glpat-{x*19}a', 'glpat-{base64url*6}a', 'xglpat-{base64url*19}a'],
      },
    },
    {
      name: 'pipeline trigger token',
      keywords: ['glptt-'],
      pattern: 'glptt-[a-f0-9]{40}',
      remedy: 'Revoke it under Settings → CI/CD → Pipeline trigger tokens',
      samples: {
        found: ['const client = new Client("glptt-{hex*40}")', 'GITLAB_TRIGGER_TOKEN=glptt-{hex*40}', '"token": "glptt-{hex*40}"'],
        silent: ['glptt-{x*40}', 'glptt-{hex*13}', 'xglptt-{hex*40}'],
      },
    },
    {
      name: 'deploy token',
      keywords: ['gldt-'],
      pattern: 'gldt-[A-Za-z0-9_\\-]{20}(?:[A-Za-z0-9_\\-]{4,300})?(?:\\.[0-9a-z]{2}\\.[0-9a-z]{9})?',
      remedy: 'Revoke it under Settings → Repository → Deploy tokens',
      samples: {
        found: ['const client = new Client("gldt-{base64url*19}a")', 'CI_DEPLOY_PASSWORD=gldt-{base64url*19}a', '"token": "gldt-{base64url*19}a"', 'url: https://ci.acme.io?private_token=gldt-{alnum*20}', '"t": "gldt-{alnum*27}.01.{lownum*9}"'],
        silent: ['gldt-your-token-goes-here', 'gldt-{x*19}a', 'gldt-{base64url*6}a', 'xgldt-{base64url*19}a'],
      },
    },
    {
      name: 'runner token',
      keywords: ['glrt-'],
      pattern: 'glrt-[A-Za-z0-9_\\-]{20}(?:[A-Za-z0-9_\\-]{4,300})?(?:\\.[0-9a-z]{2}\\.[0-9a-z]{9})?',
      remedy: 'Reset the token of the runner under Settings → CI/CD → Runners',
      samples: {
        found: ['const client = new Client("glrt-{base64url*19}a")', 'RUNNER_TOKEN=glrt-{base64url*19}a', '"token": "glrt-{base64url*19}a"', 'url: https://ci.acme.io?private_token=glrt-{alnum*20}', '"t": "glrt-{alnum*27}.01.{lownum*9}"'],
        silent: ['glrt-your-token-goes-here', 'glrt-{x*19}a', 'glrt-{base64url*6}a', 'xglrt-{base64url*19}a'],
      },
    },
    {
      name: 'runner registration token',
      keywords: ['gr1348941'],
      pattern: 'GR1348941[A-Za-z0-9_\\-]{20}',
      remedy: 'Reset the registration token under Settings → CI/CD → Runners',
      samples: {
        found: ['const client = new Client("GR1348941{base64url*19}a")', 'REGISTRATION_TOKEN=GR1348941{base64url*19}a', '"token": "GR1348941{base64url*19}a"'],
        silent: ['GR1348941{x*19}a', 'GR1348941{base64url*6}a', 'xGR1348941{base64url*19}a'],
      },
    },
    {
      name: 'OAuth application secret',
      keywords: ['gloas-'],
      pattern: 'gloas-[A-Za-z0-9_\\-]{20}(?:[A-Za-z0-9_\\-]{4,300})?(?:\\.[0-9a-z]{2}\\.[0-9a-z]{9})?',
      remedy: 'Renew the secret of the application under Applications',
      samples: {
        found: ['const client = new Client("gloas-{base64url*19}a")', 'GITLAB_CLIENT_SECRET=gloas-{base64url*19}a', '"token": "gloas-{base64url*19}a"', 'url: https://ci.acme.io?private_token=gloas-{alnum*20}', '"t": "gloas-{alnum*27}.01.{lownum*9}"'],
        silent: ['gloas-your-token-goes-here', 'gloas-{x*19}a', 'gloas-{base64url*6}a', 'xgloas-{base64url*19}a'],
      },
    },
    {
      name: 'CI/CD job token',
      keywords: ['glcbt-'],
      pattern: 'glcbt-[A-Za-z0-9_\\-]{20}(?:[A-Za-z0-9_\\-]{4,300})?(?:\\.[0-9a-z]{2}\\.[0-9a-z]{9})?',
      remedy: 'It ends with its job: cancel the job and see what it did',
      samples: {
        found: ['const client = new Client("glcbt-{base64url*19}a")', 'CI_JOB_TOKEN=glcbt-{base64url*19}a', '"token": "glcbt-{base64url*19}a"', 'url: https://ci.acme.io?private_token=glcbt-{alnum*20}', '"t": "glcbt-{alnum*27}.01.{lownum*9}"'],
        silent: ['glcbt-your-token-goes-here', 'glcbt-{x*19}a', 'glcbt-{base64url*6}a', 'xglcbt-{base64url*19}a'],
      },
    },
    {
      name: 'feed, mail or agent token',
      keywords: ['glft-'],
      pattern: 'glft-[A-Za-z0-9_\\-]{20}(?:[A-Za-z0-9_\\-]{4,300})?(?:\\.[0-9a-z]{2}\\.[0-9a-z]{9})?',
      remedy: 'Reset it under User settings → Access tokens → Feed token',
      samples: {
        found: ['const client = new Client("glft-{base64url*19}a")', 'GITLAB_FEED_TOKEN=glft-{base64url*19}a', '"token": "glft-{base64url*19}a"', 'url: https://ci.acme.io?private_token=glft-{alnum*20}', '"t": "glft-{alnum*27}.01.{lownum*9}"'],
        silent: ['glft-your-token-goes-here', 'glft-{x*19}a', 'glft-{base64url*6}a', 'xglft-{base64url*19}a'],
      },
    },
    {
      name: 'incoming mail token',
      keywords: ['glimt-'],
      pattern: 'glimt-[A-Za-z0-9_\\-]{20}(?:[A-Za-z0-9_\\-]{4,300})?(?:\\.[0-9a-z]{2}\\.[0-9a-z]{9})?',
      remedy: 'Reset it under User settings → Access tokens → Incoming email token',
      samples: {
        found: ['const client = new Client("glimt-{base64url*19}a")', 'GITLAB_MAIL_TOKEN=glimt-{base64url*19}a', '"token": "glimt-{base64url*19}a"', 'url: https://ci.acme.io?private_token=glimt-{alnum*20}', '"t": "glimt-{alnum*27}.01.{lownum*9}"'],
        silent: ['glimt-your-token-goes-here', 'glimt-{x*19}a', 'glimt-{base64url*6}a', 'xglimt-{base64url*19}a'],
      },
    },
    {
      name: 'agent token for Kubernetes',
      keywords: ['glagent-'],
      pattern: 'glagent-[A-Za-z0-9_\\-]{20}(?:[A-Za-z0-9_\\-]{4,300})?(?:\\.[0-9a-z]{2}\\.[0-9a-z]{9})?',
      remedy: 'Revoke it under Operate → Kubernetes clusters → the agent → Access tokens',
      samples: {
        found: ['const client = new Client("glagent-{base64url*19}a")', 'GITLAB_AGENT_TOKEN=glagent-{base64url*19}a', '"token": "glagent-{base64url*19}a"', 'url: https://ci.acme.io?private_token=glagent-{alnum*20}', '"t": "glagent-{alnum*27}.01.{lownum*9}"'],
        silent: ['glagent-your-token-goes-here', 'glagent-{x*19}a', 'glagent-{base64url*6}a', 'xglagent-{base64url*19}a'],
      },
    },
    {
      name: 'SCIM token',
      keywords: ['glsoat-'],
      pattern: 'glsoat-[A-Za-z0-9_\\-]{20}(?:[A-Za-z0-9_\\-]{4,300})?(?:\\.[0-9a-z]{2}\\.[0-9a-z]{9})?',
      remedy: 'Reset the SCIM token under Settings → SAML SSO',
      samples: {
        found: ['const client = new Client("glsoat-{base64url*19}a")', 'GITLAB_SCIM_TOKEN=glsoat-{base64url*19}a', '"token": "glsoat-{base64url*19}a"', 'url: https://ci.acme.io?private_token=glsoat-{alnum*20}', '"t": "glsoat-{alnum*27}.01.{lownum*9}"'],
        silent: ['glsoat-your-token-goes-here', 'glsoat-{x*19}a', 'glsoat-{base64url*6}a', 'xglsoat-{base64url*19}a'],
      },
    },
    {
      name: 'feature flags client token',
      keywords: ['glffct-'],
      pattern: 'glffct-[A-Za-z0-9_\\-]{20}(?:[A-Za-z0-9_\\-]{4,300})?(?:\\.[0-9a-z]{2}\\.[0-9a-z]{9})?',
      remedy: 'Reset the instance ID under Deploy → Feature flags → Configure',
      samples: {
        found: ['const client = new Client("glffct-{base64url*19}a")', 'GITLAB_FLAGS_TOKEN=glffct-{base64url*19}a', '"token": "glffct-{base64url*19}a"', 'url: https://ci.acme.io?private_token=glffct-{alnum*20}', '"t": "glffct-{alnum*27}.01.{lownum*9}"'],
        silent: ['glffct-your-token-goes-here', 'glffct-{x*19}a', 'glffct-{base64url*6}a', 'xglffct-{base64url*19}a'],
      },
    },
  ],
});
