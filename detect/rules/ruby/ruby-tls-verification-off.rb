def fetch(http)
  # ruleid: ruby-tls-verification-off
  http.verify_mode = OpenSSL::SSL::VERIFY_NONE
  # ruleid: ruby-tls-verification-off
  HTTParty.get("https://example.com", verify: false)
  # ruleid: ruby-tls-verification-off
  Faraday.new(url: u, ssl: { verify: false })
  # ok: ruby-tls-verification-off
  http.verify_mode = OpenSSL::SSL::VERIFY_PEER
  # ok: ruby-tls-verification-off
  HTTParty.get("https://example.com")
  # ok: ruby-tls-verification-off
  Faraday.new(url: u, ssl: { verify: true })
end
def tls(check)
  # ok: ruby-tls-verification-off
  check ? OpenSSL::SSL::VERIFY_PEER : OpenSSL::SSL::VERIFY_NONE
end
