import xml.etree.ElementTree as ET
import defusedxml.ElementTree as SafeET
from xml.dom import minidom


def read(text, tree):
    # ruleid: python-xml-of-variable
    a = minidom.parseString(text)
    # ruleid: python-xml-of-variable
    b = ET.fromstring(text)
    # ruleid: python-xml-of-variable
    c = ET.XML(text)
    # ok: python-xml-of-variable
    d = SafeET.fromstring(text)
    # ok: python-xml-of-variable
    e = minidom.parseString(ET.tostring(tree))
    # ok: python-xml-of-variable
    f = ET.fromstring("<a/>")
    return a, b, c, d, e, f
