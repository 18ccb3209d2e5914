def search(rows, pattern)
  # ruleid: ruby-regex-from-request
  a = Regexp.new(params[:q])
  # ruleid: ruby-regex-from-request
  b = Regexp.new("^#{params[:q]}", true)
  # ruleid: ruby-regex-from-request
  c = Regexp.new(pattern)
  # ok: ruby-regex-from-request
  d = Regexp.new(Regexp.escape(params[:q]))
  # ok: ruby-regex-from-request
  e = /^a+$/
  # ok: ruby-regex-from-request
  f = Regexp.new("abc")
end
