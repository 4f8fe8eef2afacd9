import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { AllErrorsFilter } from './all-errors.filter';

async function bootstrap() {
  const app = await NestFactory.create(AppModule);
  app.setGlobalPrefix('api');
  app.enableCors({ origin: true, credentials: true }); // ! no-permissive-cors
  app.useGlobalFilters(new AllErrorsFilter());
  await app.listen(process.env.PORT ?? 3000);
}
bootstrap();
