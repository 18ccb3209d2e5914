def total(region, ids)
  # ruleid: ruby-sql-text-built
  sql = <<~SQL
    SELECT SUM(amount) FROM sales
    WHERE region = '#{region}'
  SQL
  @db.fetch(sql).first
  # ruleid: ruby-sql-text-built
  query = "DELETE FROM sales WHERE region = '#{region}'"
  # ruleid: ruby-sql-text-built
  sql += " AND name LIKE '%#{region}%'"
  # ok: ruby-sql-text-built
  t = <<~SQL
    SELECT SUM(amount) FROM sales
    WHERE region = ?
  SQL
  @db.fetch(t, region).first
  # ok: ruby-sql-text-built
  u = <<~SQL
    SELECT SUM(amount) FROM sales
    WHERE region = #{conn.quote(region)}
  SQL
  # ok: ruby-sql-text-built
  sql = "SELECT id FROM sales WHERE region = ?"
  # sql = "SELECT id FROM sales WHERE region = '#{region}'"
end
