def backup(dir, host)
  # ruleid: ruby-command-interpolation
  system("tar czf /srv/b.tgz #{dir}")
  # ruleid: ruby-command-interpolation
  out = `ping -c1 #{host}`
  # ruleid: ruby-command-interpolation
  IO.popen("ls " + dir)
  # ruleid: ruby-command-interpolation
  a, b = Open3.capture2("du -s #{dir}")
  # ok: ruby-command-interpolation
  system("tar", "czf", "/srv/b.tgz", dir)
  # ok: ruby-command-interpolation
  out = `uptime`
  # ok: ruby-command-interpolation
  Open3.capture2("du", "-s", dir)
  # ok: ruby-command-interpolation
  puts "system(#{dir})"
end
def more(tag, tmp)
  # ruleid: ruby-command-interpolation
  `git tag | grep '^#{tag}$'`
  # ok: ruby-command-interpolation
  `ps -o rss= -p #{Process.pid}`
  # ok: ruby-command-interpolation
  system("#{ENV["EDITOR"]} #{Shellwords.escape(tmp)}")
  # ok: ruby-command-interpolation
  `git log --grep '#{PATTERNS.join("|")}'`
  # ok: ruby-command-interpolation
  `#{RbConfig.ruby} "#{Rails.root}/bin/tool"`
end

def convert(format)
  raise ArgumentError, "format" unless FORMATS.include?(format)
  # ok: ruby-command-interpolation
  system("convert in.png out.#{format}")
end
