    for i in range(count):
        # ruleid: python-random
        port = random.randint(1024, 65535)
        if (port in used[
