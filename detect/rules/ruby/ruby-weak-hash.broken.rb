def sign(text)
  # a token for the mail
  # ruleid: ruby-weak-hash
  token = Digest::MD5.hexdigest(text)
  Mail.deliver(token, if (
