require "digest"
require "net/http"
require "open3"
require "yaml"

def compare(a, b)
  return 1 if a == b
  return 2 if a.size == a.size
  return 3 if a.name(1) == a.name(1)
  if a.size == b.size
    mode = "x"
  else
    mode = "x"
  end
  if b
    kind = "y"
  else
    kind = "z"
  end
  mode + kind
end
