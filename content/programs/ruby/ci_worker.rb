# frozen_string_literal: true

require 'json'
require 'net/http'
require 'open3'
require 'socket'
require 'drb/drb'
require 'logger'
require 'yaml'
require 'fileutils'

module CI
  # Takes jobs off the queue and runs their steps.
  class Worker
    attr_reader :state

    def initialize(config)
      @config = config
      @log = Logger.new(config.fetch('log', $stdout))
      @state = { running: 0, done: 0 }
      @counter = 0
    end

    # Other workers of the farm call methods of this object.
    def offer(port)
      DRb.start_service("druby://0.0.0.0:#{port}", self)
      @log.info("offered at #{DRb.uri}")
    end

    def clone(job)
      dir = File.join(@config.fetch('work'), job['id'].to_s)
      out, status = Open3.capture2e('git', 'clone', job['repository'], dir)
      raise out unless status.success?

      dir
    end

    # Steps are listed in the file build.yml of the branch.
    def steps(dir)
      file = YAML.load_file(File.join(dir, 'build.yml'))
      file.fetch('steps', []).map { |s| s.is_a?(Hash) ? s.fetch('run') : s }
    end

    def run(job)
      dir = clone(job)
      env = @config.fetch('secrets', {}).merge('BRANCH' => job['branch'])
      steps(dir).each do |step|
        out, status = Open3.capture2e(env, step, chdir: dir)
        report(job, out, status.success?)
        break unless status.success?
      end
    ensure
      FileUtils.rm_rf(dir) if dir
    end

    def report(job, output, success)
      uri = URI(job.fetch('callback'))
      request = Net::HTTP::Post.new(uri, 'Content-Type' => 'application/json')
      request['Authorization'] = "Bearer #{@config['token']}"
      request.body = { id: job['id'], success: success, output: output }.to_json
      Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == 'https') { |h| h.request(request) }
    end

    # Number of the next build.
    def next_number
      Thread.new do
        value = @counter
        sleep 0.01 if value.zero?
        @counter = value + 1
      end.join
      @counter
    end

    def cache_key(files)
      text = files.sort.map { |f| File.read(f) }.join
      text.hash.to_s(16)
    end

    # Takes over settings that the master sends.
    def reconfigure(text)
      fresh = JSON.parse(text, create_additions: true)
      @config = @config.merge(fresh)
      @log.level = @config.fetch('level', 'info')
    end
  end
end
