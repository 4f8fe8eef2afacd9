import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Slack',
  docs: 'https://docs.slack.dev/authentication/tokens/',
  tokens: [
    {
      name: 'bot token',
      keywords: ['xoxb-'],
      pattern: String.raw`xoxb-\d{8,14}-(?:\d{8,14}-)?[A-Za-z0-9]{18,34}`,
      remedy: 'Revoke it with auth.revoke or reinstall the app under OAuth & Permissions → Revoke Tokens',
      samples: {
        found: ["const key = 'xoxb-{digit*12}-{digit*13}-{alnum*24}';", 'SLACK_BOT_TOKEN=xoxb-{digit*12}-{digit*13}-{alnum*24}'],
        silent: ['xoxb-{0*12}-{0*13}-{x*24}', 'SLACK_BOT_TOKEN=xoxb-{digit*12}-{digit*13}-{alnum*11}', 'axoxb-{digit*12}-{digit*13}-{alnum*24}', 'xoxb-your-token', 'xoxb-not-a-real-token', 'xoxp-12345-67890-1928471-abcdefg'],
      },
    },
    {
      name: 'user token',
      keywords: ['xoxp-', 'xoxa-', 'xoxr-', 'xoxs-'],
      pattern: String.raw`xox[pars]-(?:2-)?\d{8,14}-\d{8,14}-(?:\d{8,14}-)?[A-Za-z0-9]{24,64}`,
      remedy: 'Revoke it with auth.revoke or under OAuth & Permissions → Revoke Tokens',
      samples: {
        found: ["const key = 'xoxp-{digit*12}-{digit*12}-{digit*13}-{hex*32}';", 'SLACK_USER_TOKEN=xoxp-{digit*12}-{digit*12}-{digit*13}-{hex*32}'],
        silent: ['xoxp-{0*12}-{0*12}-{0*13}-{0*32}', 'SLACK_USER_TOKEN=xoxp-{digit*12}-{digit*12}-{digit*13}-{hex*15}', 'axoxp-{digit*12}-{digit*12}-{digit*13}-{hex*32}'],
      },
    },
    {
      name: 'rotating or configuration token',
      keywords: ['xoxe.xoxp-', 'xoxe.xoxb-', 'xoxe-'],
      pattern: String.raw`xoxe(?:\.xox[bp])?-\d-[A-Za-z0-9]{100,240}`,
      remedy: 'Revoke it with auth.revoke, or delete it under Your App Configuration Tokens',
      samples: {
        found: ["const key = 'xoxe.xoxp-1-{alnum*166}';", 'SLACK_CONFIG_TOKEN=xoxe.xoxp-1-{alnum*166}', 'xoxe-1-{alnum*146}'],
        silent: ['xoxe.xoxp-1-{x*166}', 'SLACK_CONFIG_TOKEN=xoxe.xoxp-1-{alnum*82}', 'axoxe.xoxp-1-{alnum*166}'],
      },
    },
    {
      name: 'app-level token',
      keywords: ['xapp-'],
      pattern: String.raw`xapp-\d-[A-Z0-9]{8,14}-\d{8,14}-[a-f0-9]{64}`,
      remedy: 'Revoke it in the app’s settings under Basic Information → App-Level Tokens',
      samples: {
        found: ["const key = 'xapp-1-A{UPNUM*10}-{digit*13}-{hex*64}';", 'SLACK_APP_TOKEN=xapp-1-A{UPNUM*10}-{digit*13}-{hex*64}'],
        silent: ['xapp-1-A{X*10}-{0*13}-{0*64}', 'SLACK_APP_TOKEN=xapp-1-A{UPNUM*10}-{digit*13}-{hex*31}', 'axapp-1-A{UPNUM*10}-{digit*13}-{hex*64}'],
      },
    },
    {
      name: 'session token of a browser',
      keywords: ['xoxc-', 'xoxd-'],
      pattern: 'xox(?:c-[0-9]{8,14}-[0-9]{8,14}-[0-9]{8,14}-[a-f0-9]{64}|d-[A-Za-z0-9%+/]{60,300})',
      remedy: 'Sign out of all sessions of the account under Account settings',
      samples: {
        found: ["const key = 'xoxc-{digit*12}-{digit*12}-{digit*13}-{hex*64}';", 'SLACK_TOKEN=xoxc-{digit*12}-{digit*12}-{digit*13}-{hex*64}', 'xoxd-{alnum*120}'],
        silent: ['xoxc-{0*12}-{0*12}-{0*13}-{0*64}', 'SLACK_TOKEN=xoxc-{digit*12}-{digit*12}-{digit*13}-{hex*31}', 'axoxc-{digit*12}-{digit*12}-{digit*13}-{hex*64}'],
      },
    },
    {
      name: 'incoming webhook URL',
      keywords: ['hooks.slack.com/services/', 'hooks.slack.com/workflows/', 'hooks.slack.com/triggers/'],
      pattern: String.raw`hooks\.slack\.com/(?:services/T[A-Z0-9]{7,12}/B[A-Z0-9]{7,12}/[A-Za-z0-9]{22,26}|workflows/T[A-Z0-9]{7,12}/A[A-Z0-9]{7,12}/\d{15,20}/[A-Za-z0-9]{22,26}|triggers/[TE][A-Z0-9]{7,12}/\d{10,16}/[a-f0-9]{32})`,
      remedy: 'Remove the webhook in the app’s settings under Incoming Webhooks and add a new one',
      samples: {
        found: ["const key = 'hooks.slack.com/services/T{UPNUM*10}/B{UPNUM*10}/{alnum*24}';", 'SLACK_WEBHOOK_URL=hooks.slack.com/services/T{UPNUM*10}/B{UPNUM*10}/{alnum*24}', "fetch('https://hooks.slack.com/services/T{UPNUM*8}/B{UPNUM*8}/{alnum*24}')", 'https://hooks.slack.com/triggers/T{UPNUM*10}/{digit*13}/{hex*32}'],
        silent: ['hooks.slack.com/services/T{X*10}/B{X*10}/{x*24}', 'SLACK_WEBHOOK_URL=hooks.slack.com/services/T{UPNUM*10}/B{UPNUM*10}/{alnum*11}', 'ahooks.slack.com/services/T{UPNUM*10}/B{UPNUM*10}/{alnum*24}', 'https://hooks.slack.com/services/T00000000/B00000000/{X*24}', 'https://hooks.slack.com/services/T000/B000/XXX'],
      },
    },
    {
      name: 'signing or client secret',
      keywords: ['slack'],
      pattern: '[a-f0-9]{32}',
      where: 'named',
      remedy: 'Regenerate it in the app’s settings under Basic Information → App Credentials',
      samples: {
        found: ['SLACK_SIGNING_SECRET={hex*32}', "const slackSigningSecret = '{hex*32}';", '"slackSigningSecret": "{hex*32}"', 'slack_signing_secret: {hex*32}', 'SLACK_CLIENT_SECRET={hex*32}'],
        silent: ['SLACK_SIGNING_SECRET={0*32}', 'SLACK_SIGNING_SECRET={hex*15}', 'SLACK_SIGNING_SECRET=your_slack_signing_secret', 'CHECKSUM={hex*32}', 'SLACK_CLIENT_ID={digit*12}.{digit*13}'],
      },
    },
  ],
});
