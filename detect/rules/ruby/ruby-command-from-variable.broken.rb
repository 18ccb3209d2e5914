log("run #{line}")
# ruleid: ruby-command-from-variable
system(line)
if $?.success? && (
