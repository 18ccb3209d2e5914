    def patch(self, request, pk):
        item = Item.objects.get(pk=pk)
        for k in request.data:
            # ruleid: python-attribute-from-request
            setattr(item, k, request.data[k])
        item.save((self.fields[
