def session_token(user)
  # ruleid: ruby-weak-hash
  Digest::MD5.hexdigest("#{user.id}-#{user.email}")
end
def build(text, secret, key, path)
  # ruleid: ruby-weak-hash
  signature = Digest::SHA1.hexdigest(text + key)
  # ruleid: ruby-weak-hash
  b = Digest::MD5.hexdigest("#{text}:#{secret}")
  # ruleid: ruby-weak-hash
  c = key.sign(OpenSSL::Digest.new("SHA1"), text)
  # ruleid: ruby-weak-hash
  d = OpenSSL::HMAC.hexdigest("md5", key, text)
  # ok: ruby-weak-hash
  e = Digest::SHA256.hexdigest(text)
  # ok: ruby-weak-hash
  f = OpenSSL::HMAC.hexdigest("SHA256", key, text)
  # ok: ruby-weak-hash
  checksum = Digest::MD5.file(path).base64digest
  # ok: ruby-weak-hash
  etag = Digest::SHA1.hexdigest(text)
  # ok: ruby-weak-hash
  g = BCrypt::Password.create(text)
end
def cache_key(source)
  # ok: ruby-weak-hash
  "markdown/#{Digest::SHA1.hexdigest(source)}"
end
