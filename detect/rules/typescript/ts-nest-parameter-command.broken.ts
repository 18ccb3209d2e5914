class Jobs {
  @Get('ping')
  async ping(@Query('host') host: string) {
    // ruleid: ts-nest-parameter-command
    return execSync('ping -c 1 ' + host,
