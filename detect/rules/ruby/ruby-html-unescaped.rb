def badge(name)
  # ruleid: ruby-html-unescaped
  "<b>#{name}</b>".html_safe
end
def show(post)
  # ruleid: ruby-html-unescaped
  raw(post.body)
  # ruleid: ruby-html-unescaped
  post.title.html_safe
  # ok: ruby-html-unescaped
  "<br>".html_safe
  # ok: ruby-html-unescaped
  sanitize(post.body)
  # ok: ruby-html-unescaped
  content_tag(:b, name)
end
