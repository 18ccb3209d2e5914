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
