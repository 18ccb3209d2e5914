"""Upload, describe and show pictures and documents of the collection."""
import io
import os
import shutil
import time
import zipfile
from xml.dom import minidom

from django.conf import settings
from django.contrib.auth import authenticate, login
from django.core.cache import cache
from django.http import FileResponse, HttpResponse, HttpResponseForbidden, JsonResponse
from django.shortcuts import redirect, render
from django.utils.html import escape
from django.views.decorators.http import require_POST
from PIL import Image

from .models import Item, Note

PUBLIC = os.path.join(settings.MEDIA_ROOT, "items")


@require_POST
def upload(request):
    """Visitors send pictures of their own; they appear at once."""
    picture = request.FILES["picture"]
    extension = os.path.splitext(picture.name)[1].lower()
    name = f"{int(time.time())}{extension}"
    with open(os.path.join(PUBLIC, name), "wb") as target:
        for chunk in picture.chunks():
            target.write(chunk)
    item = Item.objects.create(file=name, title=request.POST.get("title", ""))
    return JsonResponse({"item": item.pk, "url": settings.MEDIA_URL + "items/" + name})


def thumbnail(path, width):
    image = Image.open(path)
    image.thumbnail((width, width))
    buffer = io.BytesIO()
    image.convert("RGB").save(buffer, "JPEG")
    return buffer.getvalue()


def show_thumbnail(request, item_id):
    """A small picture in the width that the page asks for."""
    item = Item.objects.get(pk=item_id)
    width = int(request.GET.get("width", 200))
    key = f"thumb-{item_id}-{width}"
    data = cache.get(key)
    if data is None:
        data = thumbnail(os.path.join(PUBLIC, item.file), width)
        cache.set(key, data, timeout=None)
    return HttpResponse(data, content_type="image/jpeg")


def unpack_collection(upload_file, folder):
    """A collection arrives as a zip; only plain names are taken."""
    with zipfile.ZipFile(upload_file) as bundle:
        for name in bundle.namelist():
            if "/" in name or name.startswith("."):
                continue
            with bundle.open(name) as source:
                content = source.read()
            with open(os.path.join(folder, name), "wb") as target:
                target.write(content)


def read_description(text):
    """Title and maker out of the XML description of a lender."""
    document = minidom.parseString(text)
    found = {}
    for tag in ("title", "maker", "year"):
        nodes = document.getElementsByTagName(tag)
        if nodes and nodes[0].firstChild:
            found[tag] = nodes[0].firstChild.data
    return found


def staff_file(request, name):
    """Insurance papers and the like; for the staff."""
    assert request.user.is_staff, "staff only"
    path = os.path.join(settings.MEDIA_ROOT, "staff", os.path.basename(name))
    if not os.path.isfile(path):
        return HttpResponse(status=404)
    return FileResponse(open(path, "rb"))


def publish(folder):
    """Bring a finished exhibition to the folder that the web server shows."""
    target = os.path.join(settings.STATIC_ROOT, os.path.basename(folder))
    shutil.copytree(folder, target, dirs_exist_ok=True)
    return target


def show_notes(request, item_id):
    notes = Note.objects.filter(item_id=item_id).order_by("-written")
    rows = "".join(f"<li>{escape(note.text)}</li>" for note in notes)
    return HttpResponse(f"<ul>{rows}</ul>")


def enter(request):
    user = authenticate(request, username=request.POST.get("name"), password=request.POST.get("password"))
    if user is None:
        return HttpResponseForbidden("name or password is wrong")
    login(request, user)
    return redirect("/desk/")
