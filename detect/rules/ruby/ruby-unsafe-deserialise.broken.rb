# ruleid: ruby-unsafe-deserialise
session = Marshal.load(Base64.decode64(cookies[:session]))
@user = User.find(session[:id
