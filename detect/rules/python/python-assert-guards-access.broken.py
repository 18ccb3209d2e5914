    def delete(self, pk):
        # ruleid: python-assert-guards-access
        assert self.request.user.is_staff
        Page.objects.get(pk=pk).delete((self.names[
