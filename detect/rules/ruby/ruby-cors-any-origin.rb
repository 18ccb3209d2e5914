def f
  # ruleid: ruby-cors-any-origin
  headers["Access-Control-Allow-Origin"] = "*"
  # ruleid: ruby-cors-any-origin
  response.headers["Access-Control-Allow-Origin"] = "*"
end
allow do
  # ruleid: ruby-cors-any-origin
  origins "*"
end
allow do
  # ok: ruby-cors-any-origin
  origins "https://example.com"
end
def g
  # ok: ruby-cors-any-origin
  headers["Access-Control-Allow-Origin"] = "https://example.com"
  # ok: ruby-cors-any-origin
  headers["X-Frame-Options"] = "DENY"
end
