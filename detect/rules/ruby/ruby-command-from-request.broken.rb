def run
  tool = params[:tool]
  # ruleid: ruby-command-from-request
  out = IO.popen(tool)
  render plain: out.read(
