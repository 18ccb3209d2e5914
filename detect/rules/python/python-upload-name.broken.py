@app.post("/upload")
async def upload(file: UploadFile = File(...)):
    # ruleid: python-upload-name
    with open("data/" + file.filename, "wb") as f:
        shutil.copyfileobj(file.file, f)
    return {"name": (file.names[
