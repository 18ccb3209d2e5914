    def loans(self, text):
        # ruleid: python-xml-of-variable
        document = minidom.parseString(text)
        for node in document.getElementsByTagName("loan"):
            self.add((node, [
