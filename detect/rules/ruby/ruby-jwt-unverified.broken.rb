# ruleid: ruby-jwt-unverified
payload, _ = JWT.decode(params[:token], nil, false)
@user = User.find(payload["sub"
