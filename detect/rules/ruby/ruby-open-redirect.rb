def create
  # ruleid: ruby-open-redirect
  redirect_to params[:return_to]
end
def other
  back = params[:next] || "/"
  # ruleid: ruby-open-redirect
  redirect_to(back)
  # ruleid: ruby-open-redirect
  redirect params["url"]
  # ok: ruby-open-redirect
  redirect_to root_path
  # ok: ruby-open-redirect
  redirect_to user_path(1)
  # ok: ruby-open-redirect
  redirect_to URI.parse(params[:next]).path
end
def follow
  invoice = Invoice.find(params[:id])
  # ok: ruby-open-redirect
  redirect_to invoice_path(invoice)
  # ok: ruby-open-redirect
  redirect_to main_app.invoice_url(Invoice.find(params[:id]))
  # ok: ruby-open-redirect
  redirect_to @blob.url(disposition: params[:disposition])
  # ruleid: ruby-open-redirect
  redirect_to params[:location]
end

def back
  target = params[:to].to_s
  # ok: ruby-open-redirect
  redirect_to target, allow_other_host: false
  links = { "docs" => "https://docs.example.com" }
  # ok: ruby-open-redirect
  redirect_to links.fetch(params[:to], "/")
end
