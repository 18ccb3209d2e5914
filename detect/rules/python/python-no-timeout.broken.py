    def rates(self):
        # ruleid: python-no-timeout
        reply = requests.get(self.url + "/rates")
        return reply.json()[(self.code, [
