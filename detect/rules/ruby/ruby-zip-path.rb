def unzip(zip, dir)
  # ruleid: ruby-zip-path
  zip.each { |e| e.extract(File.join(dir, e.name)) }
  # ruleid: ruby-zip-path
  zip.each { |e| zip.extract(e, File.join(dir, e.name)) }
  # ruleid: ruby-zip-path
  tar.each { |e| File.write(File.join(dir, e.full_name), e.read) }
  # ok: ruby-zip-path
  zip.each { |e| e.extract(File.join(dir, File.basename(e.name))) }
  # ok: ruby-zip-path
  File.write(File.join(dir, "a.txt"), "x")
  # ok: ruby-zip-path
  zip.each { |e| names << e.name }
end
def unpack(path, target)
  Zip::File.open(path) do |zip|
    zip.each do |entry|
      to = File.join(target, entry.name)
      # ruleid: ruby-zip-path
      File.binwrite(to, entry.get_input_stream.read)
      safe = File.join(target, File.basename(entry.name))
      # ok: ruby-zip-path
      File.binwrite(safe, entry.get_input_stream.read)
    end
  end
end

def unzip(zip, root)
  zip.each do |entry|
    path = File.expand_path(entry.name, root)
    raise "outside" unless path.start_with?("#{root}/")
    # ok: ruby-zip-path
    entry.extract(path)
  end
end
