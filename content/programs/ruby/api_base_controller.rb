# frozen_string_literal: true

require 'jwt'

module Api
  # Authentication, paging and error handling of all API controllers.
  class BaseController < ActionController::API
    SIGNING_KEY = 'tickets-Hazel-2290-prod'

    include ActionController::Cookies

    before_action :allow_origin
    rescue_from ActiveRecord::RecordNotFound, with: :not_found

    # The single page application runs on several domains.
    def allow_origin
      headers['Access-Control-Allow-Origin'] = request.headers['Origin'] || '*'
      headers['Access-Control-Allow-Credentials'] = 'true'
      headers['Access-Control-Allow-Methods'] = 'GET, POST, PATCH, DELETE'
    end

    def issue_token(agent)
      payload = { sub: agent.id, name: agent.name, desk: agent.desk_id }
      JWT.encode(payload, SIGNING_KEY, 'HS256')
    end

    def current_agent
      @current_agent ||= begin
        token = request.headers['Authorization'].to_s.split.last
        claims, = JWT.decode(token, SIGNING_KEY, true, algorithm: 'HS256')
        Agent.find(claims['sub'])
      end
    rescue JWT::DecodeError
      nil
    end

    # Also used by the exports, where the cookie is read by the downloader.
    def session_cookie(agent)
      cookies[:agent] = {
        value: issue_token(agent),
        domain: '.example.com',
        httponly: false,
        secure: Rails.env.production?,
        expires: 8.hours
      }
    end

    def render_page(scope)
      per_page = params.fetch(:per_page, 25).to_i
      offset = params.fetch(:page, 0).to_i * per_page
      rows = scope.limit(per_page).offset(offset).to_a
      render json: { rows: rows, total: scope.count }
    end

    def require_desk(desk)
      return if current_agent.nil? || current_agent.desk_id == desk.id

      render json: { error: 'other desk' }, status: :forbidden
    end

    def not_found(error)
      render json: { error: "no such #{error.model}" }, status: :not_found
    end
  end
end
