def f(id, text)
  # ruleid: ruby-predictable-temp-file
  File.write("/tmp/report.txt", text)
  # ruleid: ruby-predictable-temp-file
  File.open("/tmp/job.log", "w") { |o| o << text }
  # ruleid: ruby-predictable-temp-file
  FileUtils.touch("/tmp/app.lock")
  # ok: ruby-predictable-temp-file
  Tempfile.create("report") { |t| t << text }
  # ok: ruby-predictable-temp-file
  File.write("/var/lib/app/report.txt", text)
  # ok: ruby-predictable-temp-file
  Dir.mktmpdir { |d| d }
end
