require "digest"
require "net/http"
require "open3"
require "yaml"

def batch
  parts = []
  parts.push("convert")
  system(parts.join(" "))
  parts.push(params[:file])
  system(parts.join(" "))
end

def fixed
  parts = []
  seen = params[:file]
  parts.push("fixed.png")
  system(parts.join(" "))
  seen
end
