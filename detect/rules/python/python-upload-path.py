import os
import uuid
from pathlib import Path
from werkzeug.utils import secure_filename

STORE = Path("/srv/store")


async def keep(file, folder):
    # ruleid: python-upload-path
    target = STORE / file.filename
    # ruleid: python-upload-path
    other = os.path.join(folder, file.filename)
    # ruleid: python-upload-path
    with open(f"/srv/store/{file.filename}", "wb") as out:
        out.write(await file.read())
    # ok: python-upload-path
    safe = STORE / secure_filename(file.filename)
    # ok: python-upload-path
    own = STORE / uuid.uuid4().hex
    # ok: python-upload-path
    print(f"got {file.filename}")
    return target, other, safe, own
