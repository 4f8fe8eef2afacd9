import { PostHog } from 'posthog-node';

const posthog = new PostHog('phc_public');

export function report(job) {
  posthog.capture({ distinctId: job.owner, event: 'job done', properties: { job: job.id } }); // sink: log
}
// file: page.ts
import LogRocket from 'logrocket';

export const report = (job) => LogRocket.track('job', { id: job.id }); // sink: log
