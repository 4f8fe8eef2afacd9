import { definePackage } from '../schema.js';

/** Services that keep what users do, and what is said of it. */
export default definePackage({
  packages: ['posthog-node', 'posthog-js', 'logrocket', 'mixpanel', 'mixpanel-browser', '@segment/analytics-node', '@amplitude/analytics-node', '@amplitude/analytics-browser', '@bugsnag/js', '@bugsnag/node', 'rollbar'],
  docs: 'https://posthog.com/docs/libraries/node',
  places: {
    client: ['default', 'default()', 'default#', 'PostHog#', 'posthog', 'Analytics#', 'init()'],
  },
  sinks: [
    { at: 'client.{capture,track,identify,group,alias,page,captureException,log,info,warn,error,debug,critical,notify,leaveBreadcrumb,register}(*)', kind: 'log' },
  ],
});
