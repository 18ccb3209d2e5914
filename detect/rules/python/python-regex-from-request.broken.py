    def get(self, request):
        q = request.GET.get("q", "")
        # ruleid: python-regex-from-request
        rule = re.compile(q, re.I)
        return [b for b in self.books if rule.search(b.title) and (b.id in [
