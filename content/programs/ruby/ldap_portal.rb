# frozen_string_literal: true

require 'roda'
require 'net/ldap'
require 'json'
require 'net/http'
require 'shellwords'
require 'time'

# Login, phone book and service pages for the staff.
class StaffPortal < Roda
  plugin :json
  plugin :render
  plugin :cookies
  plugin :sessions, secret: ENV.fetch('PORTAL_SECRET')

  DIRECTORY = { host: 'directory.example.org', port: 389, base: 'dc=example,dc=org' }.freeze

  def ldap
    Net::LDAP.new(
      host: DIRECTORY[:host],
      port: DIRECTORY[:port],
      base: DIRECTORY[:base],
      auth: { method: :simple, username: 'cn=portal', password: ENV['LDAP_PASSWORD'] }
    )
  end

  def login(user, password)
    dn = "uid=#{user},ou=staff,#{DIRECTORY[:base]}"
    connection = ldap
    connection.auth(dn, password)
    connection.bind ? dn : nil
  end

  # Looks people up by name or room
  # for the page with the phone numbers.
  def phone_book(term)
    filter = Net::LDAP::Filter.construct("(|(cn=*#{term}*)(roomNumber=#{term}))")
    ldap.search(filter: filter, attributes: %w[cn telephoneNumber mail]).to_a.map do |entry|
      { name: entry[:cn].first, phone: entry[:telephonenumber].first }
    end
  end

  # Reads the lines of the door log for a day.
  def door_log(day)
    file = "/var/log/doors/#{day}.log"
    out = `grep -v debug #{Shellwords.escape(file)} | tail -n 50`
    out.lines.map(&:strip)
  end

  # Checks whether a web service of a department is up.
  def service_state(address)
    uri = URI(address)
    response = Net::HTTP.get_response(uri)
    { address: address, code: response.code, body: response.body[0, 500] }
  rescue SocketError, SystemCallError
    { address: address, code: 'down' }
  end

  def note_visit(request, user)
    line = "#{Time.now.iso8601} #{user} #{request.path} #{request.user_agent}\n"
    File.open('log/visits.log', 'a') { |f| f.write(line) }
  end

  route do |r|
    user = session['user']
    note_visit(r, user) if user
    r.post('login') do
      dn = login(r.params['user'], r.params['password'])
      session['user'] = dn if dn
      r.redirect(r.params['back'] || '/')
    end
    r.get('phones') { phone_book(r.params['q'].to_s) }
    r.get('doors', String) { |day| door_log(day) }
    r.get('state') { service_state(r.params['address'].to_s) }
  end
end
