        api_key = self.headers.get("X-Api-Key")
        # ruleid: python-compare-secret
        if api_key != self.config["api_key"]:
            self.deny((401, [
