def issue(user)
  # ruleid: ruby-predictable-token
  token = rand(36**20).to_s(36)
  # ruleid: ruby-predictable-token
  user.reset_code = Random.rand(999_999)
  # ruleid: ruby-predictable-token
  password = Array.new(8) { CHARS.sample }.join
  # ok: ruby-predictable-token
  token = SecureRandom.hex(16)
  # ok: ruby-predictable-token
  dice = rand(6)
  # ok: ruby-predictable-token
  colour = COLOURS.sample
end
