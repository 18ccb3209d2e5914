def update
  field = params[:field]
  # ruleid: ruby-send-from-request
  @user.public_send(field + "=", params[:value])
  @user.save && (
