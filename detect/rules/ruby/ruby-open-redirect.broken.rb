if user.authenticate(params[:password])
  # ruleid: ruby-open-redirect
  redirect_to params[:continue]
else render(:new,
