def store(password, user, salt)
  # ruleid: ruby-weak-password-hash
  a = Digest::SHA256.hexdigest(password)
  # ruleid: ruby-weak-password-hash
  b = Digest::MD5.hexdigest(user.password)
  # ruleid: ruby-weak-password-hash
  c = Digest::SHA1.hexdigest(salt + password)
  # ok: ruby-weak-password-hash
  d = BCrypt::Password.create(password)
  # ok: ruby-weak-password-hash
  e = Digest::SHA256.hexdigest(file)
  # ok: ruby-weak-password-hash
  f = Argon2::Password.create(password)
end
