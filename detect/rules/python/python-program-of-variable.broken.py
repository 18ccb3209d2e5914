        try:
            # ruleid: python-program-of-variable
            subprocess.check_call(["bash", "-c", "source %s; env" % path])
        except (OSError
