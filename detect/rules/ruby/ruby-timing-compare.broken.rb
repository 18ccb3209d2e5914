digest = OpenSSL::HMAC.hexdigest("SHA256", key, body)
# ruleid: ruby-timing-compare
if digest == request.env["HTTP_X_SIGNATURE"]
  handle(JSON.parse(body
