def parse(xml)
  # ruleid: ruby-xxe
  a = Nokogiri::XML(xml) { |c| c.noent }
  # ruleid: ruby-xxe
  b = Nokogiri::XML(xml, nil, nil, Nokogiri::XML::ParseOptions::NOENT)
  # ruleid: ruby-xxe
  LibXML::XML.default_substitute_entities = true
  # ok: ruby-xxe
  c = Nokogiri::XML(xml)
  # ok: ruby-xxe
  d = Nokogiri::XML(xml) { |c| c.nonet }
  # ok: ruby-xxe
  e = REXML::Document.new("<a/>")
end
