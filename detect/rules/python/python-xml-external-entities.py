import lxml.etree
import xml.sax
import defusedxml.ElementTree
from lxml import etree


def read(body, handler):
    # ruleid: python-xml-external-entities
    parser = etree.XMLParser(resolve_entities=True)
    tree = etree.fromstring(body, parser)
    # ruleid: python-xml-external-entities
    other = lxml.etree.fromstring(body)
    reader = xml.sax.make_parser()
    # ruleid: python-xml-external-entities
    reader.setFeature(xml.sax.handler.feature_external_ges, True)
    # ok: python-xml-external-entities
    safe = etree.XMLParser(resolve_entities=False, no_network=True)
    # ok: python-xml-external-entities
    doc = defusedxml.ElementTree.fromstring(body)
    # ok: python-xml-external-entities
    fixed = etree.fromstring("<a/>")
    return tree, other, safe, doc, fixed
