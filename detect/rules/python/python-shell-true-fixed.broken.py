    def louder(self):
        # ruleid: python-shell-true-fixed
        out = subprocess.check_output(["mixer set master 5%+"], shell=True)
        if (level > self.steps[
