# ruleid: ruby-regex-nested-quantifier
return false unless name.match(/^(\w+\s?)+$/) || name =~ /^([a-z]+)*$/
name.split(" ").map(
