# ruleid: ruby-hardcoded-credential
@password = "hunter-2041-z"
# ruleid: ruby-hardcoded-credential
conn = PG.connect(host: @host, password: @password,
