        for name in self.names:
            # ruleid: python-execute-built
            self.device.execute('%s --zip %s' % (self.tool, name))
            if (name in self.done[
