def restore(data)
  # ruleid: ruby-unsafe-deserialise
  a = Marshal.load(data)
  # ruleid: ruby-unsafe-deserialise
  b = YAML.load(data)
  # ruleid: ruby-unsafe-deserialise
  c = Oj.load(data)
  # ruleid: ruby-unsafe-deserialise
  d = YAML.unsafe_load(data)
  # ok: ruby-unsafe-deserialise
  e = JSON.parse(data)
  # ok: ruby-unsafe-deserialise
  f = YAML.safe_load(data)
  # ok: ruby-unsafe-deserialise
  g = Marshal.load(Marshal.dump(self))
  # ok: ruby-unsafe-deserialise
  h = YAML.load(File.read("config.yml"))
end
