# ruleid: ruby-regex-nested-quantifier
EMAIL = /^([a-z0-9]+)+@example\.org$/
def f(s)
  # ruleid: ruby-regex-nested-quantifier
  a = s.match(/^(\w+)*$/)
  # ruleid: ruby-regex-nested-quantifier
  b = (s =~ /(a+)+b/)
  # ok: ruby-regex-nested-quantifier
  c = s.match(/^\w+$/)
  # ok: ruby-regex-nested-quantifier
  d = s =~ /^(ab)+$/
  # ok: ruby-regex-nested-quantifier
  e = s.scan(/\d+/)
end
