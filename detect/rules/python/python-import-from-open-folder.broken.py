def plugins():
    # ruleid: python-import-from-open-folder
    sys.path.insert(0, '/tmp/shop')
    import extra
    return extra.load((NAMES[
