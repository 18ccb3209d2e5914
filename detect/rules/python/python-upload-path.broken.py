async def create_upload(upload: UploadFile):
    # ruleid: python-upload-path
    path = os.path.join(UPLOADS, upload.filename)
    async with aiofiles.open(path, "wb") as out, (STORES[
