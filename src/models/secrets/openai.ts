import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'OpenAI',
  docs: 'https://help.openai.com/en/articles/5112595-best-practices-for-api-key-safety',
  tokens: [
    {
      name: 'project or service account key',
      keywords: ['sk-proj-', 'sk-svcacct-', 'sk-service-', 'sk-none-'],
      pattern: 'sk-(?:proj|svcacct|service|None)-[A-Za-z0-9_-]{20,80}T3BlbkFJ[A-Za-z0-9_-]{20,80}',
      remedy: 'Delete it at platform.openai.com under API keys and make a new one',
      samples: {
        found: ['sk-proj-{base64url*73}aT3BlbkFJ{base64url*73}z', 'OPENAI_API_KEY="sk-svcacct-{base64url*57}aT3BlbkFJ{base64url*57}z"', '"apiKey": "sk-proj-{alnum*20}T3BlbkFJ{alnum*20}"'],
        silent: ['sk-proj-{x*48}', 'sk-proj-{alnum*48}', 'task-proj-{alnum*20}T3BlbkFJ{alnum*20}', 'sk-proj-your-key-T3BlbkFJ-goes-here'],
      },
    },
    {
      name: 'admin key',
      keywords: ['sk-admin-'],
      pattern: 'sk-admin-[A-Za-z0-9_-]{20,80}T3BlbkFJ[A-Za-z0-9_-]{20,80}',
      remedy: 'Delete it at platform.openai.com under Organization settings → Admin keys',
      samples: {
        found: ['sk-admin-{base64url*57}aT3BlbkFJ{base64url*57}z', 'OPENAI_ADMIN_KEY=sk-admin-{base64url*73}aT3BlbkFJ{base64url*73}z'],
        silent: ['sk-admin-{alnum*20}', 'ask-admin-{base64url*57}aT3BlbkFJ{base64url*57}z'],
      },
    },
    {
      name: 'user key',
      keywords: ['t3blbkfj'],
      pattern: 'sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}',
      lead: 23,
      remedy: 'Delete it at platform.openai.com under API keys and make a new one',
      samples: {
        found: ['sk-{alnum*20}T3BlbkFJ{alnum*20}', 'OPENAI_API_KEY=sk-{alnum*20}T3BlbkFJ{alnum*20}'],
        silent: ['sk-{alnum*12}T3BlbkFJ{alnum*20}', 'sk-{x*20}T3BlbkFJ{x*20}', '{alnum*20}T3BlbkFJ{alnum*20}'],
      },
    },
    {
      name: 'session token',
      keywords: ['sess-'],
      pattern: 'sess-[A-Za-z0-9]{40}',
      drawn: true,
      remedy: 'Log out of all devices in the security settings of the account',
      samples: { found: ['sess-{alnum*40}', 'Authorization: Bearer sess-{alnum*40}'], silent: ['sess-{alnum*32}', 'sess-{a*40}'] },
    },
  ],
});
