def f
  # ruleid: ruby-http-cleartext
  a = URI("http://example.com/pay")
  # ruleid: ruby-http-cleartext
  b = HTTParty.post("http://example.org/charge", body: x)
  # ruleid: ruby-http-cleartext
  c = Net::FTP.open("example.com")
  # ok: ruby-http-cleartext
  d = URI("https://example.com/pay")
  # ok: ruby-http-cleartext
  e = HTTParty.get("http://localhost:3000")
  # ok: ruby-http-cleartext
  g = URI.parse("https://example.org")
end
