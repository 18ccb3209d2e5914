def ping
  host = params[:host]
  cmd = "ping -c1 " + host
  # ruleid: ruby-command-from-request
  system(cmd)
  # ruleid: ruby-command-from-request
  exec(params[:tool])
end
def trace
  line = "trace %s" % request.params["h"]
  # ruleid: ruby-command-from-request
  Open3.capture3(line)
  # ok: ruby-command-from-request
  system("ping -c1 " + Shellwords.escape(params[:host]))
  # ok: ruby-command-from-request
  system("ping", "-c1", params[:host])
  # ok: ruby-command-from-request
  system("sync")
end
