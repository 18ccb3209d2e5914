# ruleid: ruby-fixed-iv
IV = "0123456789abcdef"
def seal(cipher, text)
  # ruleid: ruby-fixed-iv
  cipher.iv = "0" * 16
  # ruleid: ruby-fixed-iv
  cipher.iv = "fixed-vector-001"
  # ok: ruby-fixed-iv
  cipher.iv = iv
  # ok: ruby-fixed-iv
  iv = cipher.random_iv
  # ok: ruby-fixed-iv
  cipher.iv = SecureRandom.random_bytes(12)
end
