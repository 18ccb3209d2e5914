def badge(name)
  # ruleid: ruby-html-unescaped
  "<b>#{name}</b>".html_safe
end
def show(post, text, term, tag_html)
  # ruleid: ruby-html-unescaped
  raw(post.body)
  # ruleid: ruby-html-unescaped
  post.title.html_safe
  # ruleid: ruby-html-unescaped
  raw(params[:q])
  # ruleid: ruby-html-unescaped
  text.gsub(/#{term}/) { |m| "<mark>#{m}</mark>" }.html_safe
  # ruleid: ruby-html-unescaped
  text.gsub("\n", "<br>").html_safe
  # ok: ruby-html-unescaped
  "<br>".html_safe
  # ok: ruby-html-unescaped
  sanitize(post.body)
  # ok: ruby-html-unescaped
  content_tag(:b, name)
  # ok: ruby-html-unescaped
  "<b>#{ERB::Util.html_escape(name)}</b>".html_safe
  # ok: ruby-html-unescaped
  "<p>#{h(name)}</p>".html_safe
  # ok: ruby-html-unescaped
  ERB::Util.h(text).gsub("\n", "<br>").html_safe
  # ok: ruby-html-unescaped
  tag_html.respond_to?(:html_safe) ? tag_html.html_safe : tag_html
  # ok: ruby-html-unescaped
  [open_tag, rest].join.html_safe
  # ok: ruby-html-unescaped
  "<div class=\"field\">#{tag_html}</div>".html_safe
end
