def seal(text)
  # ruleid: ruby-weak-cipher
  a = OpenSSL::Cipher.new("DES-CBC")
  # ruleid: ruby-weak-cipher
  b = OpenSSL::Cipher.new("aes-128-ecb")
  # ruleid: ruby-weak-cipher
  c = OpenSSL::Cipher.new("rc4")
  # ok: ruby-weak-cipher
  d = OpenSSL::Cipher.new("aes-256-gcm")
  # ok: ruby-weak-cipher
  e = OpenSSL::Cipher.new("chacha20-poly1305")
  # ok: ruby-weak-cipher
  f = "des-cbc"
end
