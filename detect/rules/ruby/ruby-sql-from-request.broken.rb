def list
  clause = "owner = '" + params[:owner] + "'"
  # ruleid: ruby-sql-from-request
  @items = Item.where(clause)
  render json: @items.map {
