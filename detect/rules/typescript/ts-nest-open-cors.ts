import { NestFactory } from "@nestjs/core";

async function bootstrap(): Promise<void> {
  // ruleid: ts-nest-open-cors
  const open = await NestFactory.create(AppModule, { cors: true });
  // ruleid: ts-nest-open-cors
  open.enableCors();
  // ruleid: ts-nest-open-cors
  open.enableCors({ credentials: true, origin: true });
  const app = await NestFactory.create(AppModule);
  // ok: ts-nest-open-cors
  app.enableCors({ origin: ["https://app.example.com"] });
  // ok: ts-nest-open-cors
  await app.listen(3000);
  // ok: ts-nest-open-cors
  const closed = await NestFactory.create(AppModule, { cors: false });
  await closed.listen(3001);
}
