import os
import uuid
from flask import request
from werkzeug.utils import secure_filename


def upload(folder):
    file = request.files["file"]
    # ruleid: python-upload-name
    file.save(os.path.join(folder, file.filename))
    # ruleid: python-upload-name
    file.save("/srv/upload/" + file.filename)
    # ok: python-upload-name
    file.save(os.path.join(folder, uuid.uuid4().hex))
    # ok: python-upload-name
    file.save(os.path.join(folder, secure_filename(file.filename)))
    # ok: python-upload-name
    print(file.filename)


async def receive(file):
    # ruleid: python-upload-name
    with open(f"uploads/{file.filename}", "wb") as out:
        out.write(await file.read())
