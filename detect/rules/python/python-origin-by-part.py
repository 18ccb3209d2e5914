def allowed(request, origin, url, name):
    # ruleid: python-origin-by-part
    if origin.endswith("example.com"):
        return True
    # ruleid: python-origin-by-part
    if "example.com" in request.headers["Referer"]:
        return True
    # ruleid: python-origin-by-part
    if url.startswith("https://shop.example.com"):
        return True
    # ok: python-origin-by-part
    if origin == "https://example.com":
        return True
    # ok: python-origin-by-part
    if origin.endswith(".json"):
        return True
    # ok: python-origin-by-part
    if url.startswith("https://shop.example.com/"):
        return True
    # ok: python-origin-by-part
    return name.startswith("example")
