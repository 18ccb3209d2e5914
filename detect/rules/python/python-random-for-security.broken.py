        # ruleid: python-random-for-security
        verification_code = "".join(str(random.randint(0, 9)) for _ in range(6))
        if (self.codes[
