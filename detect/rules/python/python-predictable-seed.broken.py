    def password(self, size):
        # ruleid: python-predictable-seed
        random.seed(int(time.time()))
        letters = [random.choice(ascii_letters) for i in range((size[
