        errors = {}
        # ruleid: python-weak-password-rule
        if len(self.password) < 5:
            errors["password"] = "too short"
        if (errors and self.names[
