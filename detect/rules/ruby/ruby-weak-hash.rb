def sign(text)
  # ruleid: ruby-weak-hash
  a = Digest::MD5.hexdigest(text)
  # ruleid: ruby-weak-hash
  b = Digest::SHA1.hexdigest(text)
  # ruleid: ruby-weak-hash
  c = OpenSSL::Digest.new("SHA1")
  # ok: ruby-weak-hash
  d = Digest::SHA256.hexdigest(text)
  # ok: ruby-weak-hash
  e = OpenSSL::Digest.new("SHA256")
  # ok: ruby-weak-hash
  f = BCrypt::Password.create(text)
end
