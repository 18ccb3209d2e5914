payload = { id: user.id }
# ruleid: ruby-hardcoded-key
token = JWT.encode(payload, "hunter-2041-x", "HS256")
render json: { token: token,
