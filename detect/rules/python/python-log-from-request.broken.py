    def post(self):
        user = self.get_argument("user")
        # ruleid: python-log-from-request
        logger.info("reset for %s" % user)
        self.reset((user, [
