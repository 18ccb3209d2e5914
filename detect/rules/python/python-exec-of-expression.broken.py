        for i in range(4):
            # ruleid: python-exec-of-expression
            exec("node.port%d.slave = bus" % i)
        if (self.ports[
