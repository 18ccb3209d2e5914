require "digest"
require "net/http"
require "open3"
require "yaml"

MODE = "des-cbc"

def encrypt(strong, path)
  mode = "des-cbc"
  OpenSSL::Cipher.new(mode)
  OpenSSL::Cipher.new("aes-256-gcm")
  OpenSSL::Cipher.new(MODE)
  other = "des-cbc"
  if strong
    other = "aes-256-gcm"
  end
  OpenSSL::Cipher.new(other)
  open = 0777
  File.chmod(open, path)
  File.chmod(511, path)
  File.chmod(0640, path)
end
