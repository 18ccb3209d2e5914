    def post(self, request):
        action = request.POST["action"]
        # ruleid: python-class-from-request
        return getattr(self, "do_" + action)(request)
        if (action in self.actions[
