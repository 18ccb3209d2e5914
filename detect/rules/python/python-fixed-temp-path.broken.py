    def save(self):
        # ruleid: python-fixed-temp-path
        with open("/tmp/state.json", "w") as f:
            json.dump(self.state, f, default=(self.kinds[
