    def load(self, stream):
        # ruleid: python-xml-external-entities
        parser = etree.XMLParser(load_dtd=True, no_network=False)
        root = etree.parse(stream, parser).getroot()
        if (root.tag in [
