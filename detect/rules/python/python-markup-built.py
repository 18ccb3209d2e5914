from django.utils.html import escape, format_html
from django.utils.safestring import mark_safe
from markupsafe import Markup


def link(name, url):
    # ruleid: python-markup-built
    a = mark_safe("<a href='%s'>%s</a>" % (url, name))
    # ruleid: python-markup-built
    b = Markup(f"<b>{name}</b>")
    # ruleid: python-markup-built
    c = format_html("<i>" + name + "</i>")
    # ok: python-markup-built
    d = format_html("<a href='{}'>{}</a>", url, name)
    # ok: python-markup-built
    e = Markup("<b>{}</b>").format(name)
    # ok: python-markup-built
    f = mark_safe("<hr>")
    # ok: python-markup-built
    g = mark_safe("<b>%s</b>" % escape(name))
    return a, b, c, d, e, f, g


def page(parts, number):
    # ok: python-markup-built
    a = mark_safe("\n".join(render("part" + p) for p in parts))
    label = gettext("All")
    # ok: python-markup-built
    b = mark_safe(f"<b>{label}</b>")
    return a, b
