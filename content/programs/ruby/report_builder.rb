# frozen_string_literal: true

require 'csv'
require 'erb'
require 'json'
require 'open3'
require 'nokogiri'
require 'sequel'
require 'fileutils'

module Logistics
  # Builds the daily and customer specific reports.
  class ReportBuilder
    Shipment = Struct.new(:id, :customer, :remark, :weight, keyword_init: true)

    def initialize(db, out_dir)
      @db = db
      @out_dir = out_dir
      @cache = {}
    end

    # Shipments of one depot, newest first.
    def shipments(depot, order = 'created_at DESC')
      rows = @db[:shipments].where(depot: depot)
      rows = rows.order(Sequel.lit(order))
      rows.map { |r| Shipment.new(id: r[:id], customer: r[:customer], remark: r[:remark], weight: r[:weight]) }
    end

    def csv(rows)
      CSV.generate(col_sep: ';') do |out|
        out << %w[id customer remark weight]
        rows.each do |row|
          out << [row.id, row.customer, row.remark, row.weight]
        end
      end
    end

    # Customers can bring their own layout.
    def letter(layout, shipment)
      vars = binding
      vars.local_variable_set(:shipment, shipment)
      ERB.new(layout, trim_mode: '-').result(vars)
    end

    def pdf(html, name)
      source = File.join(@out_dir, 'source.html')
      target = File.join(@out_dir, "#{name}.pdf")
      File.write(source, html)
      status = system("wkhtmltopdf --quiet #{source} #{target}")
      raise "PDF of #{name} failed" unless status

      target
    end

    # Reads the manifest that the customs broker has sent.
    def manifest(xml)
      doc = Nokogiri::XML(xml) { |config| config.noent.dtdload }
      doc.xpath('//item').map { |item| [item['code'], item.text] }
    end

    def statistics(source)
      @cache[source] ||= Marshal.load(File.binread(source))
    end

    # Finds remarks by the pattern that the dispatcher has typed in.
    def remarks(rows, pattern)
      matcher = Regexp.new(pattern, Regexp::IGNORECASE)
      rows.select { |row| row.remark.to_s.match?(matcher) }
    end

    def archive(day)
      dir = File.join(@out_dir, day.strftime('%Y/%m'))
      FileUtils.mkdir_p(dir)
      out, status = Open3.capture2e('tar', '-czf', File.join(dir, "#{day}.tgz"), '-C', @out_dir, '.')
      raise out unless status.success?
    end
  end
end
