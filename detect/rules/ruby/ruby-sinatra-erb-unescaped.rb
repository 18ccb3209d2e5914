require "sinatra"
get("/") { erb :index }
__END__

@@ index
<%# ruleid: ruby-sinatra-erb-unescaped %>
<p><%= entry["message"] %></p>
<%# ruleid: ruby-sinatra-erb-unescaped %>
<p><%= params[:name] %></p>
<%# ok: ruby-sinatra-erb-unescaped %>
<p><%= Rack::Utils.escape_html(entry["name"]) %></p>
<%# ok: ruby-sinatra-erb-unescaped %>
<p><%= entry["id"] %></p>
<%# ok: ruby-sinatra-erb-unescaped %>
<p><%= h(entry["message"]) %></p>
