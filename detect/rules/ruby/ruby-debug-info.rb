def f
  # ruleid: ruby-debug-info
  binding.pry
  # ruleid: ruby-debug-info
  set :show_exceptions, true
  # ruleid: ruby-debug-info
  config.consider_all_requests_local = true
  # ok: ruby-debug-info
  config.consider_all_requests_local = false
  # ok: ruby-debug-info
  set :show_exceptions, false
  # ok: ruby-debug-info
  logger.debug("x")
end

def attach
  # ok: ruby-debug-info
  debugger = Tool::Debugger.new
  # ok: ruby-debug-info
  debugger.start
end
