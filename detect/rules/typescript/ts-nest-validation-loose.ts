import { ValidationPipe } from "@nestjs/common";

async function bootstrap(): Promise<void> {
  const app = await NestFactory.create(AppModule);
  // ruleid: ts-nest-validation-loose
  app.useGlobalPipes(new ValidationPipe());
  // ruleid: ts-nest-validation-loose
  app.useGlobalPipes(new ValidationPipe({ transform: true }));
  // ruleid: ts-nest-validation-loose
  const pipe = new ValidationPipe({ transform: true, skipMissingProperties: true });
  // ok: ts-nest-validation-loose
  app.useGlobalPipes(new ValidationPipe({ whitelist: true, transform: true }));
  // ok: ts-nest-validation-loose
  const strict = new ValidationPipe({ whitelist: true, forbidNonWhitelisted: true });
  // ok: ts-nest-validation-loose
  app.useGlobalFilters(new ErrorFilter(pipe, strict));
}
