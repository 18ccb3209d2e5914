def index
  sql = "SELECT * FROM a WHERE b = '" + params[:b] + "'"
  # ruleid: ruby-sql-from-request
  rows = Item.find_by_sql(sql)
  # ruleid: ruby-sql-from-request
  sorted = Item.order(params[:sort])
  # ruleid: ruby-sql-from-request
  lit = Arel.sql(params[:sort])
  # ok: ruby-sql-from-request
  ok = Item.where("b = ?", params[:b])
  # ok: ruby-sql-from-request
  id = Item.where("id = #{params[:id].to_i}")
  # ok: ruby-sql-from-request
  all = Item.order(:name)
end
def many
  # ok: ruby-sql-from-request
  a = Project.where(:id => params[:ids])
  # ok: ruby-sql-from-request
  b = Project.where(id: params[:ids])
  # ruleid: ruby-sql-from-request
  c = Project.where("id in (#{params[:ids]})")
end

def sorted
  order = SORTS.fetch(params[:sort], "id")
  # ok: ruby-sql-from-request
  Post.order(order)
  column = params[:column]
  return unless COLUMNS.include?(column)
  # ok: ruby-sql-from-request
  Post.order(column)
end
