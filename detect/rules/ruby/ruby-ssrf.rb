def preview
  # ruleid: ruby-ssrf
  a = Net::HTTP.get(URI(params[:url]))
  # ruleid: ruby-ssrf
  b = HTTParty.get(params[:feed])
  # ruleid: ruby-ssrf
  c = URI.open("http://" + params[:host] + "/x")
  # ok: ruby-ssrf
  d = Net::HTTP.get(URI("https://example.com/feed"))
  # ok: ruby-ssrf
  e = HTTParty.get("https://example.org", query: { id: params[:id] })
  # ok: ruby-ssrf
  f = Faraday.get("https://example.com/#{params[:id].to_i}")
end
