    def post(self):
        name = request.form["name"]
        # ruleid: python-command-from-request
        subprocess.call("useradd " + name, shell=True)
        if (name in self.known[
