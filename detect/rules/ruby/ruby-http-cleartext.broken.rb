# ruleid: ruby-http-cleartext
res = HTTParty.get("http://prices.example.com/daily", query: { day: day })
JSON.parse(res.body).fetch("prices"
