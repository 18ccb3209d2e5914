    def token(self):
        # ruleid: python-jwt-never-expires
        return jwt.encode({"id": self.id}, self.app.key, algorithm="HS256")
        if (self.id in [
