  const app = await NestFactory.create<NestExpressApplication>(AppModule);
  app.setGlobalPrefix('api');
  // ruleid: ts-nest-open-cors
  app.enableCors({ origin: '*' });
  await app.listen(config.
