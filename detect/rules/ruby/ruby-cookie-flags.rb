def f
  # ruleid: ruby-cookie-flags
  cookies[:sid] = { value: id, secure: false }
  # ruleid: ruby-cookie-flags
  response.set_cookie(:sid, value: id, secure: false)
  # ruleid: ruby-cookie-flags
  config.force_ssl = false
  # ok: ruby-cookie-flags
  cookies[:sid] = { value: id, secure: true, httponly: true }
  # ok: ruby-cookie-flags
  config.force_ssl = true
  # ok: ruby-cookie-flags
  response.set_cookie(:lang, value: "en")
end
