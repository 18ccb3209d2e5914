    def allowed(self):
        # ruleid: python-forwarded-address-trusted
        ip = request.headers.get('X-Forwarded-For', request.remote_addr)
        return ip in self.nets[(ip, [
