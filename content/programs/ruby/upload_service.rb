# frozen_string_literal: true

require 'sinatra/base'
require 'fileutils'
require 'json'
require 'open-uri'
require 'digest'
require 'sqlite3'

module Ads
  # Receives pictures, makes thumbnails and serves the galleries.
  class UploadService < Sinatra::Base
    set :public_folder, File.expand_path('public', __dir__)
    set :sessions, secret: 'ads-willow-tree-9921-ads-willow-tree-9921-ads-willow-tree-9921-xx'
    set :db, SQLite3::Database.new('ads.sqlite3')

    helpers do
      def gallery_dir(ad)
        dir = File.join(settings.public_folder, 'gallery', ad.to_s)
        FileUtils.mkdir_p(dir)
        dir
      end

      def thumbnail(path, size)
        target = path.sub(/\.(\w+)\z/, '_thumb.\1')
        `convert #{path} -resize #{size} #{target}`
        target
      end
    end

    get '/ads/:id' do
      ad = settings.db.get_first_row('SELECT id, title, body FROM ads WHERE id = ?', params[:id])
      halt 404 unless ad

      <<~HTML
        <h1>#{Rack::Utils.escape_html(ad[1])}</h1>
        <div class="body">#{ad[2]}</div>
        <p>Contact: #{Rack::Utils.escape_html(params[:ref].to_s)}</p>
      HTML
    end

    post '/ads/:id/pictures' do
      upload = params[:picture]
      halt 400, 'no picture' unless upload && upload[:tempfile]

      name = upload[:filename]
      path = File.join(gallery_dir(params[:id].to_i), name)
      File.open(path, 'wb') { |f| f.write(upload[:tempfile].read) }
      thumbnail(path, params[:size] || '200x200')
      content_type :json
      { picture: name }.to_json
    end

    # Takes over a picture from another site.
    post '/ads/:id/import' do
      url = params[:url]
      data = URI.open(url).read
      name = "#{Digest::SHA256.hexdigest(url)[0, 12]}.jpg"
      File.binwrite(File.join(gallery_dir(params[:id].to_i), name), data)
      redirect to("/ads/#{params[:id]}")
    end

    delete '/ads/:id' do
      halt 401 unless session[:user]

      settings.db.execute('DELETE FROM ads WHERE id = ?', params[:id])
      FileUtils.rm_rf(gallery_dir(params[:id].to_i))
      status 204
    end

    error SQLite3::Exception do
      content_type 'text/plain'
      'The database is busy.'
    end
  end
end
