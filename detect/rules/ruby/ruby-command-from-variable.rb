def f(cmd, job)
  # ruleid: ruby-command-from-variable
  system(cmd)
  # ruleid: ruby-command-from-variable
  IO.popen(job.line)
  # ruleid: ruby-command-from-variable
  Open3.capture2(cmd)
  # ok: ruby-command-from-variable
  system("ls")
  # ok: ruby-command-from-variable
  system(*args)
  # ok: ruby-command-from-variable
  IO.popen(["ls", dir])
end
