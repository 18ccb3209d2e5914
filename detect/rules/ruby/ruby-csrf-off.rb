class Orders < ApplicationController
  # ruleid: ruby-csrf-off
  skip_before_action :verify_authenticity_token
end
class Hooks < ApplicationController
  # ruleid: ruby-csrf-off
  skip_before_action :verify_authenticity_token, only: [:create]
  # ruleid: ruby-csrf-off
  skip_forgery_protection
end
class Good < ApplicationController
  # ok: ruby-csrf-off
  protect_from_forgery with: :exception
  # ok: ruby-csrf-off
  before_action :require_login
  # ok: ruby-csrf-off
  skip_before_action :set_locale
end
