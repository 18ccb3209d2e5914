class Reports:
    def __init__(self, path):
        # ruleid: python-autoescape-off
        self.env = jinja2.Environment(loader=jinja2.FileSystemLoader(path))
        self.page = self.env.get_template((self.names[
