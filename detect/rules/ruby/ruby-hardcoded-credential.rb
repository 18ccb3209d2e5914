# ruleid: ruby-hardcoded-credential
API_TOKEN = "k9-Lm42-hunter-2041"
class Admin
  # ruleid: ruby-hardcoded-credential
  http_basic_authenticate_with name: "admin", password: "tr0ub4dor-3"
  def connect
    # ruleid: ruby-hardcoded-credential
    db = Mysql2::Client.new(host: "db", password: "tr0ub4dor-3")
    # ruleid: ruby-hardcoded-credential
    req.basic_auth("app", "tr0ub4dor-3")
    # ok: ruby-hardcoded-credential
    ok = Mysql2::Client.new(host: "db", password: ENV["DB_PASSWORD"])
    # ok: ruby-hardcoded-credential
    token = SecureRandom.hex(16)
    # ok: ruby-hardcoded-credential
    label = "enter password here"
  end
end
