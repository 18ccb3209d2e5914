http = Net::HTTP.new(uri.host, uri.port)
http.use_ssl = true
# ruleid: ruby-tls-verification-off
http.verify_mode = OpenSSL::SSL::VERIFY_NONE
res = http.request(Net::HTTP::Get.new(
