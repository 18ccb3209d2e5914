    def get(self, request, format=None):
        path = request.query_params.get("path")
        # ruleid: python-path-from-request
        with open(os.path.join(settings.MEDIA_ROOT, path), "rb") as f:
            return HttpResponse(f.read(), headers=[(
