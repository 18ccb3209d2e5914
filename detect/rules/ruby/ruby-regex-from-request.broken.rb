# ruleid: ruby-regex-from-request
re = Regexp.new(params[:filter])
@lines = @log.select { |l| l =~ re
