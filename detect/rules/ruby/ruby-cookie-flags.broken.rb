# ruleid: ruby-cookie-flags
cookies[:remember] = { value: token, secure: false, expires: 1.year }
redirect_to(root_path, notice:
