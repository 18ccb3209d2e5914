from lxml import etree


def user(tree, name, level):
    # ruleid: python-xpath-built
    a = tree.xpath("//user[@name='" + name + "']")
    # ruleid: python-xpath-built
    b = tree.xpath(f"//user[name/text()='{name}' and level={level}]")
    # ruleid: python-xpath-built
    c = tree.find(".//user[@name='%s']" % name)
    # ok: python-xpath-built
    d = tree.xpath("//user[@name=$name]", name=name)
    # ok: python-xpath-built
    e = tree.xpath("//user[@name='admin']")
    # ok: python-xpath-built
    f = text.find("/%s/" % name)
    return a, b, c, d, e, f
