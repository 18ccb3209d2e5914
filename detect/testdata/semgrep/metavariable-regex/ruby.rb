require "digest"
require "net/http"
require "open3"
require "yaml"

def digest(data, legacy = false)
  if legacy
    return Digest::MD5.hexdigest(data)
  end
  sum = Digest::SHA1.new
  sum.update(data)
  Digest::SHA256.hexdigest(data)
end

def keys
  small = OpenSSL::PKey::RSA.new(1024)
  large = OpenSSL::PKey::RSA.new(4096)
  id = rand(1000)
  [small, large, OpenSSL::PKey::RSA.new(512), id]
end
