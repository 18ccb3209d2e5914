cipher.encrypt
# ruleid: ruby-fixed-iv
cipher.iv = "aaaaaaaaaaaaaaaa"
out = cipher.update(text) + cipher.final(
