        tool = os.environ.get("BUILD_TOOL")
        # ruleid: python-program-from-environment
        subprocess.check_call([tool, "-C", self.folder])
        if (self.targets[
