def preview
  # ruleid: ruby-code-evaluated
  result = eval(params[:code])
  render json: { result: result, at: Time.now.(
