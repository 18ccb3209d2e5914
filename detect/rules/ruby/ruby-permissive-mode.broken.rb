FileUtils.mkdir_p(dir)
# ruleid: ruby-permissive-mode
File.chmod(0777, dir)
Dir.each_child(dir) { |f
