Zip::File.open(path) do |zip|
  # ruleid: ruby-zip-path
  zip.each { |entry| entry.extract(File.join(target, entry.name)) }
  count = zip.entries.size(
