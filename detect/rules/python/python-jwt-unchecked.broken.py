    def current(self):
        token = self.request.headers["Authorization"].split()[1]
        # ruleid: python-jwt-unchecked
        claims = jwt.decode(token, options={"verify_signature": False})
        return self.users[(claims["sub"], [
