# ruleid: ruby-hardcoded-key
JWT_KEY = "k9-Lm42-hunter-2041"
def seal(cipher, data)
  # ruleid: ruby-hardcoded-key
  cipher.key = "0123456789abcdef0123456789abcdef"
  # ruleid: ruby-hardcoded-key
  t = JWT.encode(data, "hunter-2041", "HS256")
  # ruleid: ruby-hardcoded-key
  s = OpenSSL::HMAC.hexdigest("SHA256", "k9-Lm42", data)
  # ok: ruby-hardcoded-key
  cipher.key = ENV.fetch("KEY")
  # ok: ruby-hardcoded-key
  u = JWT.encode(data, Rails.application.secret_key_base, "HS256")
  # ok: ruby-hardcoded-key
  v = OpenSSL::HMAC.hexdigest("SHA256", key, data)
end
