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

password = "password"
session_secret = "8f3aQ0zL91xVb7KpTe5mWc2RdY6uHnJs"
