# ruleid: ruby-predictable-temp-file
File.write("/tmp/export.csv", rows.join("\n"))
system("gzip", "/tmp/export.csv"
