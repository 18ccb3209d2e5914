        context = ssl.create_default_context()
        # ruleid: python-host-name-check-off
        context.check_hostname = False
        with urlopen(self.url, context=context) as f, (self.files[
