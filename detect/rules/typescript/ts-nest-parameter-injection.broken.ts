  @Get(':file')
  load(@Param('file') file: string, @Res() res: Response) {
    // ruleid: ts-nest-parameter-injection
    const stream = createReadStream(join(ROOT, file));
    stream.pipe(res);
    this.log.log(res.
