        self.ssh = paramiko.SSHClient()
        # ruleid: python-unknown-host-key
        self.ssh.set_missing_host_key_policy(paramiko.AutoAddPolicy())
        self.ssh.connect(self.host, username=(self.users[
