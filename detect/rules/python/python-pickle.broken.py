        with open(cache, 'rb') as f:
            # ruleid: python-pickle
            self.terms = pickle.load(f)
        if (self.terms[
