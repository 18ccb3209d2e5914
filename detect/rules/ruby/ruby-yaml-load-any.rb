def read(source)
  # ruleid: ruby-yaml-load-any
  a = YAML.load(source)
  # ruleid: ruby-yaml-load-any
  b = YAML.unsafe_load(source)
  # ok: ruby-yaml-load-any
  c = YAML.safe_load(source)
  # ok: ruby-yaml-load-any
  d = YAML.load("a: 1")
  # ok: ruby-yaml-load-any
  e = JSON.parse(source)
end
