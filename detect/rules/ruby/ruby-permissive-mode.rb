def f(p)
  # ruleid: ruby-permissive-mode
  File.chmod(0777, p)
  # ruleid: ruby-permissive-mode
  FileUtils.chmod_R(0o666, p)
  # ruleid: ruby-permissive-mode
  Dir.mkdir(p, 0777)
  # ok: ruby-permissive-mode
  File.chmod(0600, p)
  # ok: ruby-permissive-mode
  FileUtils.mkdir_p(p, mode: 0755)
  # ok: ruby-permissive-mode
  File.open(p, "w", 0640)
end
