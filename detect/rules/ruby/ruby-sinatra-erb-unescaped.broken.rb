require "sinatra"
get("/") { erb :index, if (
__END__
@@ index
<%# ruleid: ruby-sinatra-erb-unescaped %>
<p><%= post.text %></p>
