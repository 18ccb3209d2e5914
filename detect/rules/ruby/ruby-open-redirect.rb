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
