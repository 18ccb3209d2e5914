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

def backup(target, host)
  system("tar czf /var/backups/" + target)
  system("sync")
  system("rsync", "-a", target, host)
  Open3.capture2("rsync -a #{target} #{host}", chdir: "/srv")
  Open3.capture2("df")
  IO.popen(["ls", target])
end
