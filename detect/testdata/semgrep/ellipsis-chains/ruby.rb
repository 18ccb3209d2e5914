require "digest"
require "net/http"
require "open3"
require "yaml"

def adults(users)
  users.where("age > 18").order("name").all()
end

def admins(users)
  found = users.where(admin: true).all()
  first = users.where(admin: true).first()
  [found, first, users.order("name").all()]
end

def timers(clock)
  clock.start().lap().lap().stop()
  clock.start().lap()
  clock.start().stop()
end
