        self.fetch(url, target)
        # ruleid: python-archive-extract-all
        tar.extractall(self.folder)
        tar.close()
        os.chmod((self.files[
