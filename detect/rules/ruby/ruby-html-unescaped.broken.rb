# ruleid: ruby-html-unescaped
html = "<li>#{comment.text}</li>".html_safe
items << html if comment.visible? && (
