# ruleid: ruby-weak-password-hash
hashed = Digest::SHA512.hexdigest(params[:password])
User.create(name: params[:name], digest: hashed,
