def login(user, password)
  # ruleid: ruby-secret-logged
  logger.info("login #{user} #{password}")
  # ruleid: ruby-secret-logged
  Rails.logger.debug("token #{session.access_token}")
  # ruleid: ruby-secret-logged
  puts "using #{config.api_key}"
  # ok: ruby-secret-logged
  logger.info("login #{user}")
  # ok: ruby-secret-logged
  logger.info("password changed")
  # ok: ruby-secret-logged
  puts "#{keys.size} keys"
end
