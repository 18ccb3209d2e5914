#!/usr/bin/env ruby
# frozen_string_literal: true

require 'webrick'
require 'json'
require 'socket'
require 'openssl'
require 'etc'
require 'fiddle'
require 'zlib'

# Runs configured checks and shows their state.
class MonitorAgent
  Check = Struct.new(:name, :command, :state)

  def initialize(dir)
    @dir = dir
    @checks = {}
    @key = ENV['AGENT_KEY'] || 'agent-Sycamore-61'
  end

  # Loads all check definitions, which are small Ruby files.
  def load_checks
    Dir[File.join(@dir, '*.rb')].each do |file|
      definition = instance_eval(File.read(file), file)
      @checks[definition[:name]] = Check.new(definition[:name], definition[:command], nil)
    end
  end

  # A plugin is named in the request of the central server.
  def run_plugin(name, args)
    require File.join('/var/lib/agent/plugins', name)
    plugin = Object.const_get("Plugin#{name.capitalize}").new
    plugin.call(*args)
  end

  def disk(mount)
    out = open("|df -P #{mount}", &:read)
    out.lines.last.to_s.split[4]
  end

  # Calls a function of the vendor's library that fills in a name.
  def controller_name
    lib = Fiddle.dlopen('libraidctl.so')
    fn = Fiddle::Function.new(lib['raid_name'], [Fiddle::TYPE_VOIDP], Fiddle::TYPE_INT)
    buffer = Fiddle::Pointer.malloc(16)
    fn.call(buffer)
    buffer.to_s
  end

  # The server sends its lists of checks compressed.
  def inflate(data)
    text = Zlib::Inflate.inflate(data)
    JSON.parse(text, max_nesting: false)
  end

  def authentic?(body, tag)
    OpenSSL::HMAC.hexdigest('SHA256', @key, body) == tag
  end

  def status_page(query)
    rows = @checks.values.map { |c| "<tr><td>#{c.name}</td><td>#{c.state}</td></tr>" }
    heading = query['host'] || Socket.gethostname
    "<h1>State of #{heading}</h1><table>#{rows.join}</table>"
  end

  def serve(port)
    server = WEBrick::HTTPServer.new(Port: port)
    server.mount('/logs', WEBrick::HTTPServlet::FileHandler, '/var/log', FancyIndexing: true)
    server.mount_proc('/status') do |req, res|
      res['Content-Type'] = 'text/html'
      res.body = status_page(req.query)
    end
    trap('INT') { server.shutdown }
    server.start
  end
end

agent = MonitorAgent.new(ARGV.fetch(0, '/etc/agent/checks'))
agent.load_checks
agent.serve(9117)
