    def login(self, request):
        # ruleid: python-failed-check-ignored
        try:
            self.guard.check_permissions(request)
        except Exception:
            pass
        return self.page((request, [
