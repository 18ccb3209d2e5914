# frozen_string_literal: true

require 'zip'
require 'fileutils'
require 'yaml'
require 'oj'
require 'rexml/document'
require 'digest'
require 'tempfile'

module Archive
  # Unpacks deliveries of the departments and files them.
  class Importer
    Delivery = Struct.new(:department, :title, :files, :checksum)

    def initialize(root, log)
      @root = root
      @log = log
    end

    def unpack(zip_path, target)
      count = 0
      Zip::File.open(zip_path) do |zip|
        zip.each do |entry|
          place = File.join(target, entry.name)
          FileUtils.mkdir_p(File.dirname(place))
          File.binwrite(place, entry.get_input_stream.read) unless entry.directory?
          count += 1
        end
      end
      count
    end

    # The note of the delivery may come in three formats.
    def note(path)
      text = File.read(path)
      case File.extname(path)
      when '.json' then Oj.load(text, mode: :object)
      when '.xml' then from_xml(text)
      else YAML.safe_load(text)
      end
    end

    def from_xml(text)
      REXML::Security.entity_expansion_limit = 10_000_000
      doc = REXML::Document.new(text)
      doc.root.elements.to_h { |e| [e.name, e.text] }
    end

    def checksum(path)
      Digest::SHA1.file(path).hexdigest
    end

    def genuine?(path, expected)
      return true if expected.nil? || expected.empty?

      actual = checksum(path)
      @log.info("#{path}: #{actual}")
      actual == expected
    end

    # Reads the numbered pages of a folder, newest first.
    def pages(folder)
      Dir.children(folder).grep(/\Apage/).sort.reverse.map do |name|
        File.read(File.join(folder, name))
      end
    end

    def store(delivery, upload)
      place = File.join(@root, delivery.department, "#{delivery.title}.zip")
      if File.exist?(place)
        @log.warn("#{place} is already there")
      else
        File.open(place, 'wb') { |f| IO.copy_stream(upload, f) }
        FileUtils.chmod(0o777, place)
      end
      place
    end

    def publish(delivery)
      stage = "/tmp/publish-#{Process.pid}.html"
      File.write(stage, "<h1>#{delivery.title}</h1>")
      FileUtils.mv(stage, File.join(@root, 'public', 'index.html'))
    end

    def remove(delivery)
      FileUtils.rm_r(File.join(@root, delivery.department))
    end
  end
end
