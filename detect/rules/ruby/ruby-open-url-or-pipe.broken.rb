# ruleid: ruby-open-url-or-pipe
data = open(params[:source]).read
@rows = CSV.parse(data, headers: true,
