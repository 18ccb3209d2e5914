import xml.etree.ElementTree as ET
import defusedxml.ElementTree as SafeET
from xml.dom import minidom
from flask import Flask, request

app = Flask(__name__)


@app.route("/order", methods=["POST"])
def order():
    # ruleid: python-xml-of-request
    root = ET.fromstring(request.data)
    # ruleid: python-xml-of-request
    dom = minidom.parseString(request.get_data())
    # ruleid: python-xml-of-request
    tree = ET.parse(request.files["order"])
    # ok: python-xml-of-request
    safe = SafeET.fromstring(request.data)
    # ok: python-xml-of-request
    own = ET.parse("order.xml")
    # ok: python-xml-of-request
    text = ET.tostring(own)
    return root, dom, tree, safe, text
