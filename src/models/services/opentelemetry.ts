import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['@opentelemetry/api', '@opentelemetry/api-logs'],
  docs: 'https://opentelemetry.io/docs/languages/js/instrumentation/',
  places: {
    tracer: ['trace.getTracer()', 'default.trace.getTracer()', 'type:Tracer'],
    span: ['tracer.startSpan()', 'tracer.startActiveSpan(last)=>0', 'trace.getActiveSpan()', 'trace.getSpan()', 'type:Span', 'span.{setAttribute,setAttributes,addEvent,setStatus,updateName}()'],
  },
  sinks: [
    { at: 'span.{setAttribute,addEvent}(1)', kind: 'log' },
    { at: 'span.setAttributes(0)', kind: 'log' },
    { at: 'tracer.{startSpan,startActiveSpan}(1).attributes', kind: 'log' },
    { at: 'logs.getLogger().emit(0)', kind: 'log' },
  ],
});
