import { PinoLogger } from 'nestjs-pino';

export class Orders {
  constructor(private readonly logger: PinoLogger) {}

  report(job) {
    this.logger.assign({ job: job.id }); // sink: log
    this.logger.info({ job }, 'Done'); // sink: log
  }
}
