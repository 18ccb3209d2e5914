def who(token, key)
  # ruleid: ruby-jwt-unverified
  a = JWT.decode(token, nil, false)
  # ruleid: ruby-jwt-unverified
  b = JWT.decode(token, key, false, algorithm: "HS256")
  # ruleid: ruby-jwt-unverified
  c = JWT.encode({ id: 1 }, nil, "none")
  # ok: ruby-jwt-unverified
  d = JWT.decode(token, key, true, algorithm: "HS256")
  # ok: ruby-jwt-unverified
  e = JWT.encode({ id: 1 }, key, "HS256")
  # ok: ruby-jwt-unverified
  f = JSON.parse(token)
end
