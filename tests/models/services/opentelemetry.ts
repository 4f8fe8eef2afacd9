import { trace, type Span } from '@opentelemetry/api';
import { logs } from '@opentelemetry/api-logs';

const tracer = trace.getTracer('shop');

export function report(job) {
  trace.getActiveSpan()?.setAttribute('job', job.id); // sink: log
  tracer.startActiveSpan('job', { attributes: { job: job.id } }, (span) => { // sink: log
    span.addEvent('started', { at: job.at }); // sink: log
    span.end();
  });
  logs.getLogger('shop').emit({ body: job.id }); // sink: log
}

export const note = (span: Span, job) => span.setAttributes({ job: job.id }); // sink: log
