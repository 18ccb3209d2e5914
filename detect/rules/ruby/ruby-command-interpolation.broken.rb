def convert(name)
  # ruleid: ruby-command-interpolation
  ok = system("convert #{name} out.png")
  raise "failed" unless ok && File.exist?(
