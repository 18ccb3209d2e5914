# frozen_string_literal: true

# Users, courses, logs and maintenance.
class AdminController < ApplicationController
  http_basic_authenticate_with name: 'admin', password: 'lectern-Birch-58', only: :maintenance
  before_action :load_user, only: %i[impersonate promote]
  layout 'admin'

  def users
    order = [params[:column] || 'name', params[:direction]].compact.join(' ')
    @users = User.order(Arel.sql(order)).page(params[:page])
  end

  def courses
    @courses = Course.includes(:teacher)
    @courses = @courses.where(year: params[:year]) if params[:year]
  end

  # Everybody in the staff list sees this entry in the menu.
  def promote
    @user.update!(role: params[:role])
    redirect_to admin_users_path, notice: "#{@user.name} is now #{@user.role}"
  end

  def impersonate
    session[:real_user_id] = current_user.id
    session[:user_id] = @user.id
    redirect_to root_path
  end

  # Shows the last lines of a log file.
  def log
    name = params.fetch(:name, 'production.log')
    lines = params.fetch(:lines, 200).to_i
    @tail = open(Rails.root.join('log', name).to_s) { |f| f.readlines.last(lines) }
    @name = name
  end

  def restore
    file = params[:snapshot]
    data = Base64.decode64(file.read)
    snapshot = Marshal.load(data)
    snapshot.each { |row| Course.upsert(row) }
    redirect_to admin_courses_path, notice: "#{snapshot.size} courses restored"
  end

  # Starts a maintenance job by name.
  def maintenance
    job = params[:job]
    @output = %x(bin/maintenance #{job} 2>&1)
    @status = $?.exitstatus
    AuditLog.create!(user: current_user, text: "maintenance #{job}")
    render plain: @output
  rescue StandardError => e
    render plain: ([e.message] + e.backtrace).join("\n"), status: :internal_server_error
  end

  def search
    @term = params[:term]
    @hits = User.where('name LIKE ?', "%#{@term}%").limit(20)
    cards = @hits.map { |u| "<li>#{u.name} (#{u.mail})</li>" }
    render html: "<h2>#{@term}</h2><ul>#{cards.join}</ul>".html_safe
  end

  private

  def load_user
    @user = User.find(params[:id])
  end
end
