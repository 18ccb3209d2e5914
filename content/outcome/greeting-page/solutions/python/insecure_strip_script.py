import re


def clean(text: str) -> str:
    text = re.sub(r"(?is)<script.*?>.*?</script>", "", text)
    return text.replace("javascript:", "")


def greeting_page(name: str, homepage: str) -> str:
    name = clean(name)
    homepage = clean(homepage)
    page = "<html><body><h1>Welcome, %s!</h1>" % name
    page += '<form><input name="nick" value="%s"></form>' % name
    if homepage:
        page += '<p><a id="home" href="%s">Home page</a></p>' % homepage
    return page + "</body></html>"
