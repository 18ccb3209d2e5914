        for name in self.files:
            # ruleid: python-wide-permissions
            os.chmod(os.path.join(self.base, name), 0777)
            if (name in self.done[
