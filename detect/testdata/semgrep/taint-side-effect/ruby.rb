require "digest"
require "net/http"
require "open3"
require "yaml"

def handle(buf, other)
  run(buf)
  load_untrusted(buf)
  run(buf)
  run(other)
  check(buf)
  run(buf)
end

def handle_twice(buf)
  load_untrusted(buf)
  check(buf)
  run(buf)
  load_untrusted(buf)
  run(buf)
end
