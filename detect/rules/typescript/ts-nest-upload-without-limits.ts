@Controller("photos")
export class PhotoController {
  @Post()
  // ruleid: ts-nest-upload-without-limits
  @UseInterceptors(FileInterceptor("photo"))
  add(@UploadedFile() file: Express.Multer.File) {
    return this.photos.add(file);
  }

  @Post("many")
  // ruleid: ts-nest-upload-without-limits
  @UseInterceptors(FilesInterceptor("photos", 10))
  many(@UploadedFiles() files: Express.Multer.File[]) {
    return this.photos.addAll(files);
  }

  @Post("good")
  // ok: ts-nest-upload-without-limits
  @UseInterceptors(FileInterceptor("photo", { limits: { fileSize: 1_000_000 }, fileFilter: onlyImages }))
  good(@UploadedFile() file: Express.Multer.File) {
    return this.photos.add(file);
  }

  @Get()
  // ok: ts-nest-upload-without-limits
  @UseInterceptors(CacheInterceptor)
  list() {
    // ok: ts-nest-upload-without-limits
    return this.photos.list();
  }
}
