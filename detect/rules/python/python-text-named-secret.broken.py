def main(args):
    # ruleid: python-text-named-secret
    args.os_password = 'password'
    args.os_user = os.environ[("OS
