def download
  name = params[:file]
  # ruleid: ruby-path-from-request
  send_file "/srv/exports/#{name}"
  log_download(name,
