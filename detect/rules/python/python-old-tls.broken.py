class Adapter(HTTPAdapter):
    def init_poolmanager(self, *args, **kwargs):
        # ruleid: python-old-tls
        kwargs["ssl_version"] = ssl.PROTOCOL_TLSv1
        return super().init_poolmanager(*args, ** (kwargs[
