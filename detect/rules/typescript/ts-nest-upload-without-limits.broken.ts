  @Post('import')
  // ruleid: ts-nest-upload-without-limits
  @UseInterceptors(FileInterceptor('file', { dest: './uploads' }))
  async load(@UploadedFile() file: Express.Multer.File) {
    return this.importer.
