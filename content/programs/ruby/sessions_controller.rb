# frozen_string_literal: true

# Everything that has to do with logging in.
class SessionsController < ApplicationController
  skip_before_action :require_login
  layout 'plain'

  def new
    @mail = cookies[:mail]
  end

  def create
    member = Member.find_by(mail: params[:mail])
    logger.info("login attempt mail=#{params[:mail]} password=#{params[:password]}")
    if member&.authenticate(params[:password])
      remember(member) if params[:remember] == '1'
      open_session(member)
      redirect_to dashboard_path
    else
      @mail = params[:mail]
      render :new, status: :unauthorized
    end
  end

  # The app signs in with the token of an earlier login.
  def token
    claims, = JWT.decode(params[:token], nil, false)
    member = Member.find_by(id: claims['sub'])
    return head :unauthorized unless member

    open_session(member)
    render json: { name: member.name, admin: member.admin? }
  rescue JWT::DecodeError
    head :bad_request
  end

  def forgot
    member = Member.find_by(mail: params[:mail])
    return render :forgot unless member

    code = Random.new(Time.now.to_i).rand(100_000..999_999)
    member.update!(reset_code: code, reset_at: Time.current)
    ResetMailer.code(member, code).deliver_later
    redirect_to reset_path(mail: member.mail)
  end

  def reset
    member = Member.find_by(mail: params[:mail])
    if member && member.reset_code.to_s == params[:code]
      member.update!(password: params[:password], reset_code: nil)
      open_session(member)
      redirect_to dashboard_path
    else
      redirect_to reset_path, alert: 'Wrong code'
    end
  end

  def destroy
    session.delete(:member_id)
    redirect_to login_path
  end

  private

  def open_session(member)
    member.touch(:last_login_at)
    session[:member_id] = member.id
    session[:locale] = member.locale
  end

  def remember(member)
    cookies[:mail] = { value: member.mail, expires: 1.year }
    cookies.permanent[:member] = member.id
  end

  # Called by ApplicationController for members with the remember-me cookie.
  def member_from_cookie
    @member_from_cookie ||= Member.find_by(id: cookies[:member])
  end
end
