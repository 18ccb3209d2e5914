    def me(self, token):
        # ruleid: python-secret-in-address
        url = "https://api.example.com/me?access_token=" + token
        return self.session.get(url, headers=(self.heads[
