require "digest"
require "net/http"
require "open3"
require "yaml"

def backup(target, host)
  system("tar czf /var/backups/" + target)
  system("sync")
  system("rsync", "-a", target, host)
  Open3.capture2("rsync -a #{target} #{host}", chdir: "/srv")
  Open3.capture2("df")
  IO.popen(["ls", target])
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
