require "digest"
require "net/http"
require "open3"
require "yaml"

class ReportsController < ApplicationController
  before_action :check_login, only: [:show]

  def show
    name = params[:name]
    path = File.join("/srv/reports", name)
    data = File.read(path)
    other = File.read("/srv/reports/" + File.basename(params[:name]))
    render html: data + other
  end

  def ping
    host = params[:host] || "localhost"
    system("ping -c1 " + host)
    system("ping -c1 " + Shellwords.escape(host))
    redirect_to params[:next]
  end
end

def ping_local(host)
  system("ping -c1 " + host)
end
