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
def settings(source, path)
  # ruleid: ruby-unsafe-deserialise
  a = YAML.load(params[:prefs])
  # ruleid: ruby-unsafe-deserialise
  b = Marshal.load(Base64.decode64(cookies[:cart]))
  # ok: ruby-unsafe-deserialise
  c = YAML.load(source)
  # ok: ruby-unsafe-deserialise
  d = YAML.load(ERB.new(IO.read(path)).result)
  # ok: ruby-unsafe-deserialise
  e = Marshal.load(File.binread("cache.bin"))
end
