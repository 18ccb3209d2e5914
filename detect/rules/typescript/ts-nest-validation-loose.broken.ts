async function start() {
  const app = await NestFactory.create(ShopModule);
  // ruleid: ts-nest-validation-loose
  app.useGlobalPipes(new ValidationPipe({ forbidUnknownValues: false, transform: true }));
  await app.listen(process.
