def update
  # ruleid: ruby-mass-assignment
  @account.update_attributes(params[:account])
  redirect_to account_path(@account
