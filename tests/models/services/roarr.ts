import { Roarr as log } from 'roarr';

export function report(job) {
  log('Started'); // sink: log
  log.info({ job }, 'Done'); // sink: log
  log.child({ job }).warn('Late'); // sink: log
}
