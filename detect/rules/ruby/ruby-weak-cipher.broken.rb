# ruleid: ruby-weak-cipher
cipher = OpenSSL::Cipher.new("des-ede3-cbc")
cipher.encrypt
cipher.key = @key[0,
