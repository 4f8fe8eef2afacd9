import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Microsoft Teams',
  docs: 'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
  tokens: [
    {
      name: 'incoming webhook URL',
      keywords: ['webhook.office.com/webhookb2/', 'outlook.office.com/webhook/'],
      pattern: String.raw`(?:webhook\.office\.com/webhookb2|outlook\.office\.com/webhook)/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}@[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}/IncomingWebhook/[a-f0-9]{32}/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}`,
      remedy: 'Remove the webhook in the channel under Manage channel → Connectors and add a new one',
      samples: {
        found: ["const key = 'webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{hex*32}/{uuid}';", 'TEAMS_WEBHOOK_URL=webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{hex*32}/{uuid}', "post('https://acme.webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{hex*32}/{uuid}')"],
        silent: ['webhook.office.com/webhookb2/00000000-0000-0000-0000-000000000000@00000000-0000-0000-0000-000000000000/IncomingWebhook/{0*32}/00000000-0000-0000-0000-000000000000', 'TEAMS_WEBHOOK_URL=webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{hex*15}/{uuid}', 'awebhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{hex*32}/{uuid}'],
      },
    },
    {
      name: 'workflow webhook URL',
      keywords: ['logic.azure.com'],
      pattern: String.raw`logic\.azure\.com(?::443)?/workflows/[a-f0-9]{32}/triggers/[A-Za-z0-9_]{1,40}/paths/invoke\?[^\s"'<>]{0,200}sig=(?<secret>[A-Za-z0-9_-]{43})`,
      remedy: 'Regenerate the access key of the flow in Power Automate or of the logic app in the Azure portal',
      samples: {
        found: ["const key = 'logic.azure.com:443/workflows/{hex*32}/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig={alnum*43}';", 'FLOW_URL=logic.azure.com:443/workflows/{hex*32}/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig={alnum*43}'],
        silent: ['logic.azure.com:443/workflows/{0*32}/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig={x*43}', 'FLOW_URL=logic.azure.com:443/workflows/{hex*32}/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig={alnum*20}', 'alogic.azure.com:443/workflows/{hex*32}/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig={alnum*43}', 'https://prod-01.westeurope.logic.azure.com:443/workflows/{hex*32}/triggers/manual/paths/invoke?sig={x*43}'],
      },
    },
  ],
});
