before do
  # ruleid: ruby-cors-any-origin
  response.headers["Access-Control-Allow-Origin"] = "*"
  content_type(:json,
