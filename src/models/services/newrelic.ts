import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['newrelic'],
  docs: 'https://docs.newrelic.com/docs/apm/agents/nodejs-agent/api-guides/nodejs-agent-api/',
  sinks: [
    { at: 'default.{addCustomAttribute,addCustomSpanAttribute,recordCustomEvent,noticeError}(1)', kind: 'log' },
    { at: 'default.{addCustomAttributes,addCustomSpanAttributes,recordLogEvent}(0)', kind: 'log' },
  ],
});
