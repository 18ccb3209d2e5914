def token_for(user)
  # ruleid: ruby-weak-hash
  raw = Digest::MD5.hexdigest("#{user.id}#{Time.now}")
  raw[0, 16
