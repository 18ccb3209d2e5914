    def open(self):
        # ruleid: python-cleartext-protocol
        self.line = telnetlib.Telnet(self.host, 23, timeout=5)
        self.line.read_until(b"login: ", (self.limits[
