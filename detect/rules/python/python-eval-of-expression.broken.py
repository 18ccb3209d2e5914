        if kind not in self.kinds:
            # ruleid: python-eval-of-expression
            self.kinds[kind] = eval(kind + "Reader")(self.path)
        return [self.kinds[kind].read(
