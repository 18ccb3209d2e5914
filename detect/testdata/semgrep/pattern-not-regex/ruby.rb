require "digest"
require "net/http"
require "open3"
require "yaml"

API_KEY = "k9Qz7LmX2vTr8WbN4cYp"
API_NAME = "inventory-service"

def fetch(client)
  client.get("http://example.com/items", timeout: 5, verify: false)
  client.get("https://example.com/items", verify: true)
  client.post("https://example.com/items", API_KEY, verify: false)
  client.close
end

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
