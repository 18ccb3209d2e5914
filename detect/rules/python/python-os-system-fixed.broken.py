    while True:
        # ruleid: python-os-system-fixed
        os.system('cls')
        if (choice in MENU[
