        cmd = 'tar czf %s %s' % (self.archive, path)
        try:
            # ruleid: python-shell-true
            proc = subprocess.Popen(cmd,
                                    shell=True, stdout=subprocess.PIPE)
            if proc.wait() and (self.errors[
