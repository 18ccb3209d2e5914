# ruleid: ruby-xxe
doc = Nokogiri::XML(request.body.read) { |config| config.noent }
doc.xpath("//order").each do |o
