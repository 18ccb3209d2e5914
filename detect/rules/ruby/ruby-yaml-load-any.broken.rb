# ruleid: ruby-yaml-load-any
doc = YAML.load(text)
doc.each { |k, v| puts(k, v if (
