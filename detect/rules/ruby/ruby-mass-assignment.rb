def create
  # ruleid: ruby-mass-assignment
  @user = User.new(params[:user])
  # ruleid: ruby-mass-assignment
  @user.update(params[:user])
  # ruleid: ruby-mass-assignment
  attrs = params.require(:user).permit!
  # ok: ruby-mass-assignment
  @user = User.new(params.require(:user).permit(:name))
  # ok: ruby-mass-assignment
  @user.update(user_params)
  # ok: ruby-mass-assignment
  @user.update(name: params[:name])
end
