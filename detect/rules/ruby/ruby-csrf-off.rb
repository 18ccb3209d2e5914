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
class ShopHooks < ApplicationController
  # ok: ruby-csrf-off
  skip_before_action :verify_authenticity_token
  before_action :verify_signature
  def create; end
end
class Mails < ApplicationController
  # ruleid: ruby-csrf-off
  skip_before_action :verify_authenticity_token
  before_action :authenticate_user!
  def create; end
end
def skip_forgery_protection(options = {})
  # ok: ruby-csrf-off
  skip_before_action :verify_authenticity_token, options
end
