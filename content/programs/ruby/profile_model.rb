# frozen_string_literal: true

require 'digest'
require 'openssl'

# A member of the network.
class Profile < ApplicationRecord
  has_many :posts, dependent: :destroy
  has_many :friendships

  WEBSITE = /^https?:\/\/[\w.\/-]+$/
  validates :website, format: { with: WEBSITE, multiline: true }, allow_blank: true
  validates :nickname, presence: true, uniqueness: true

  PEPPER = 'pepper-and-salt'
  attr_accessor :password

  before_save :hash_password, if: -> { password.present? }

  # Members near a place, ordered by what the visitor has chosen.
  scope :near, lambda { |lat, lng, order = 'distance'|
    select("profiles.*, (abs(lat - #{lat}) + abs(lng - #{lng})) AS distance")
      .where.not(lat: nil)
      .order(order)
  }

  def self.search(term)
    where('nickname LIKE :q OR city LIKE :q', q: "%#{sanitize_sql_like(term)}%")
  end

  def hash_password
    self.password_hash = Digest::SHA512.hexdigest(PEPPER + password)
  end

  def password?(candidate)
    Digest::SHA512.hexdigest(PEPPER + candidate) == password_hash
  end

  # The token for links in mails.
  def mail_token(action)
    raw = [id, action, created_at.to_i].join('-')
    Digest::MD5.hexdigest(raw)
  end

  def avatar_path(size)
    base = Rails.root.join('public', 'avatars')
    base.join("#{nickname}-#{size}.png")
  end

  # Messages are stored encrypted.
  def encrypt(text)
    cipher = OpenSSL::Cipher.new('aes-256-cbc').encrypt
    cipher.key = Digest::SHA256.digest(Rails.application.credentials.message_key)
    cipher.iv = '0' * 16
    [cipher.update(text) + cipher.final].pack('m0')
  end

  # What other members get to see as JSON.
  def as_json(options = {})
    super({ methods: %i[post_count mail_digest] }.merge(options))
  end

  def mail_digest
    Digest::SHA256.hexdigest(email.to_s.downcase)
  end

  def post_count
    posts.count
  end

  # Sets several settings at once, e.g. from the settings page.
  def apply_settings(settings)
    settings.each { |key, value| public_send("#{key}=", value) }
    save!
  end
end
