# ruleid: ruby-ldap-injection
entry = ldap.search(base: BASE, filter: "(mail=#{params[:mail]})").first
return nil unless entry && entry[:uid
