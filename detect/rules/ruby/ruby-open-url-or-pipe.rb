def fetch(x)
  # ruleid: ruby-open-url-or-pipe
  a = open(params[:url])
  # ruleid: ruby-open-url-or-pipe
  b = open(params[:file], "r")
  # ruleid: ruby-open-url-or-pipe
  c = Kernel.open(x)
  # ok: ruby-open-url-or-pipe
  d = File.open("a.txt")
  # ok: ruby-open-url-or-pipe
  e = Kernel.open("a.txt")
  # ok: ruby-open-url-or-pipe
  f = drawer.open(x)
end
