    def post(self, request):
        # ruleid: python-xml-of-request
        tree = ElementTree.fromstring(request.body)
        for item in tree.findall("item"):
            self.items[(item.tag, [
