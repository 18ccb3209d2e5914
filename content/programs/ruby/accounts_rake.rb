# frozen_string_literal: true

require 'rake'
require 'yaml'
require 'digest'
require 'net/http'
require 'openssl'
require 'tmpdir'

DUMP_DIR = ENV.fetch('DUMP_DIR', '/var/backups/archive')

# Stores the password the way the old reader application expects it.
def reader_secret(password)
  Digest::MD5.hexdigest(password)
end

def fetch_feed(host, path)
  http = Net::HTTP.new(host, 443)
  http.use_ssl = true
  http.open_timeout = 10
  http.verify_mode = OpenSSL::SSL::VERIFY_NONE
  response = http.get(path)
  raise "#{host}: #{response.code}" unless response.is_a?(Net::HTTPSuccess)

  response.body
end

namespace :accounts do
  desc 'Creates a reader account: rake accounts:create[name,mail]'
  task :create, %i[name mail] => :environment do |_, args|
    chars = [*'a'..'z', *'0'..'9']
    password = Array.new(8) { chars[rand(chars.size)] }.join
    Reader.create!(name: args[:name], mail: args[:mail], secret: reader_secret(password))
    puts "account for #{args[:mail]} created"
    ReaderMailer.welcome(args[:mail], password).deliver_now
  end

  desc 'Imports readers from a YAML file of a partner'
  task :import, [:file] => :environment do |_, args|
    records = YAML.unsafe_load(File.read(args[:file]))
    records.each do |record|
      Reader.find_or_create_by!(mail: record['mail']) { |r| r.name = record['name'] }
    end
  end

  desc 'Removes readers, optionally also those of a name'
  task :prune, [:name] => :environment do |_, args|
    before = Reader.count
    Reader.where('last_seen < ?', 2.years.ago).delete_all
    Reader.where(name: args[:name]).delete_all if args[:name]
    puts "#{before - Reader.count} readers removed"
  end
end

namespace :archive do
  desc 'Dumps the database'
  task dump: :environment do
    config = ActiveRecord::Base.connection_db_config.configuration_hash
    target = File.join(DUMP_DIR, "archive-#{Time.now.strftime('%F')}.sql")
    sh "mysqldump -u #{config[:username]} -p#{config[:password]} #{config[:database]} > #{target}"
    sh 'gzip', '-f', target
  end

  desc 'Takes over the agency feed'
  task feed: :environment do
    body = fetch_feed('feed.example.org', '/agency/latest.yml')
    stage = File.join(Dir.tmpdir, 'agency-feed.yml')
    File.write(stage, body)
    Article.import_feed(stage)
  end
end
