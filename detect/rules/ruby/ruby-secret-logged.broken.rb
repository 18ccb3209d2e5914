rescue AuthError => e
  # ruleid: ruby-secret-logged
  logger.error("auth failed for #{name} / #{password}: #{e}")
  raise unless retries < (
