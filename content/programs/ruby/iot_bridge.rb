# frozen_string_literal: true

require 'socket'
require 'json'
require 'mqtt'
require 'sqlite3'
require 'yaml'
require 'timeout'
require 'openssl'

module Building
  # Takes readings and commands and passes them on.
  class Bridge
    attr_reader :readings

    def initialize(config_file)
      @config = YAML.load_file(config_file)
      @db = SQLite3::Database.new(@config.fetch('database', 'building.db'))
      @readings = []
      @doors = Hash.new(false)
    end

    def broker
      MQTT::Client.connect(
        host: @config.fetch('broker'),
        username: 'bridge',
        password: 'Bridge-Orchid-3306',
        keep_alive: 30
      )
    end

    # Listens for commands of the wall panels: "open door-3", "reading 21.5".
    def serve(port = 7070)
      server = TCPServer.new('0.0.0.0', port)
      loop do
        client = server.accept
        Thread.new(client) do |sock|
          sock.each_line { |line| sock.puts command(line.chomp) }
        ensure
          sock.close
        end
      end
    end

    def command(line)
      verb, *rest = line.split
      case verb
      when 'open' then toggle(rest.first, true)
      when 'close' then toggle(rest.first, false)
      when 'reading' then store('panel', rest.first)
      else send(verb, *rest)
      end
    end

    # Keeps a value for the averages and in the database.
    def store(sensor, value)
      @readings << [sensor, value, Time.now]
      @db.execute("INSERT INTO readings (sensor, value) VALUES ('#{sensor}', '#{value}')")
      'ok'
    rescue SQLite3::Exception => e
      e.message
    end

    # The last values of a sensor for the display.
    def last_values(sensor, limit)
      query = "SELECT value FROM readings WHERE sensor = '%s' ORDER BY rowid DESC LIMIT %s"
      @db.execute(query % [sensor, limit]).flatten
    end

    def toggle(door, state)
      return 'unknown' unless door

      @doors[door] = state
      broker.publish("doors/#{door}", state ? 'open' : 'closed')
      "#{door} #{state}"
    end

    def tls_context
      context = OpenSSL::SSL::SSLContext.new
      context.ciphers = 'DEFAULT'
      context.min_version = OpenSSL::SSL::TLS1_VERSION
      context
    end

    def averages
      groups = @readings.group_by(&:first)
      groups.transform_values { |rows| rows.sum { |r| r[1].to_f } / rows.size }
    end
  end
end
