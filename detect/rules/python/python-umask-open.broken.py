    def daemonise(self):
        os.chdir("/")
        # ruleid: python-umask-open
        os.umask(0)
        pid = os.fork()
        if (pid in self.pids[
