# frozen_string_literal: true

require 'sinatra'
require 'json'
require 'redis'
require 'mongo'
require 'erb'
require 'timeout'
require 'securerandom'

set :bind, '0.0.0.0'
set :show_exceptions, true
set :environment, :production

configure do
  set :players, Mongo::Client.new(ENV.fetch('MONGO_URL'))[:players]
  set :redis, Redis.new
end

before do
  content_type :json
  @body = request.post? ? JSON.parse(request.body.read) : {}
end

# Logs a player in.
post '/login' do
  player = settings.players.find(name: @body['name'], pin: @body['pin']).first
  halt 401, { error: 'wrong name or PIN' }.to_json unless player

  token = SecureRandom.hex(16)
  # The browser keeps the token for the day.
  settings.redis.setex("session:#{token}", 86_400, player[:name])
  response.set_cookie('lobby', value: token, path: '/', secure: false)
  { token: token }.to_json
end

def player_name
  settings.redis.get("session:#{request.cookies['lobby']}")
end

# Buys things for the player's coins.
post '/buy' do
  price = { 'shield' => 50, 'sword' => 80 }.fetch(@body['item'])
  name = player_name
  coins = settings.redis.get("coins:#{name}").to_i
  total = price * @body['count'].to_i
  halt 402, { error: 'too expensive' }.to_json if coins < total

  settings.redis.set("coins:#{name}", coins - total)
  settings.redis.hincrby("items:#{name}", @body['item'], @body['count'].to_i)
  { coins: coins - total }.to_json
end

get '/wait' do
  seconds = params['seconds'].to_f
  sleep(seconds)
  { players: settings.redis.keys('session:*').size }.to_json
end

get '/motd' do
  content_type :html
  text = settings.redis.get('motd') || 'Welcome'
  greeting = params['name'] || player_name
  "<h1>#{text}</h1><p>Good to see you, #{greeting}</p>"
end

get '/replay/:id' do
  content_type :html
  template = ERB.new('<pre><%= ERB::Util.h(replay) %></pre>')
  replay = settings.redis.get("replay:#{params[:id]}")
  halt 404 unless replay

  template.result(binding)
end
