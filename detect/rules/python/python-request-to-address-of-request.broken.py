    async def post(self):
        target = self.get_argument("target")
        # ruleid: python-request-to-address-of-request
        reply = requests.get("http://%s/status" % target)
        self.write(reply.text[(
