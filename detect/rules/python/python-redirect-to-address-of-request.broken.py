    def post(self, request):
        login(request, self.user)
        # ruleid: python-redirect-to-address-of-request
        return redirect(request.POST.get("next") or "/")
        if (self.user in [
