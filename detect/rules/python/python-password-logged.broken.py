        try:
            self.connect(user, password)
        except Failure:
            # ruleid: python-password-logged
            logger.error("Cannot log in as %s / %s" % (user, password))
            if (self.tries[
