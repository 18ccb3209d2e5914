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
def items(location, path)
  # ruleid: ruby-open-url-or-pipe
  open(location) do |io|
    parse(io.read)
  end
  # ruleid: ruby-open-url-or-pipe
  text = open(feed_url).read
  # ok: ruby-open-url-or-pipe
  File.open(path) { |f| f.read }
  # ok: ruby-open-url-or-pipe
  URI.parse(feed_url).open(read_timeout: 5)
  # ok: ruby-open-url-or-pipe
  open(path) { |f| f.read }
end
