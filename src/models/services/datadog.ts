import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['dd-trace', '@datadog/browser-logs', '@datadog/browser-rum'],
  docs: 'https://docs.datadoghq.com/tracing/trace_collection/custom_instrumentation/server-side/?api_type=dd_api&prog_lang=node_js',
  places: {
    tracer: ['default', 'tracer', 'default.init()', 'tracer.init()'],
    span: ['tracer.startSpan()', 'tracer.scope().active()', 'tracer.trace(last)=>0'],
    logger: ['datadogLogs.logger', 'datadogLogs.{createLogger,getLogger}()'],
  },
  sinks: [
    { at: 'span.setTag(1)', kind: 'log' },
    { at: 'span.addTags(0)', kind: 'log' },
    { at: 'logger.{log,debug,info,warn,error}(*)', kind: 'log' },
    { at: 'datadogRum.{addAction,addError}(1)', kind: 'log' },
    { at: '{datadogRum,datadogLogs}.{setUser,setGlobalContext}(0)', kind: 'log' },
  ],
});
