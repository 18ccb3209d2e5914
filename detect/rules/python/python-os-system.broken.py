    for name in names:
        # ruleid: python-os-system
        os.system('notify-send "' + name + '" "' + text + '"')
        # ruleid: python-os-system
        result = os.popen("wc -l '%s'" % os.path.join(self.base, name)).read()
        if (result and rows[
