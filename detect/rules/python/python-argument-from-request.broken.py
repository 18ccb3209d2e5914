    def post(self):
        branch = self.get_argument("branch")
        # ruleid: python-argument-from-request
        subprocess.check_call(["git", "checkout", branch], cwd=self.repo)
        self.write((self.log[
