def check(signature, expected)
  # ruleid: ruby-timing-compare
  return true if signature == expected
  # ruleid: ruby-timing-compare
  return false if user.api_key != params[:key]
  # ruleid: ruby-timing-compare
  ok = hmac == request.headers["X-Sig"]
  # ok: ruby-timing-compare
  a = signature == nil
  # ok: ruby-timing-compare
  b = Rack::Utils.secure_compare(signature, expected)
  # ok: ruby-timing-compare
  c = status == "signature"
end
