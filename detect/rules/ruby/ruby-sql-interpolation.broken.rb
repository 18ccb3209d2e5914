def search(term)
  # ruleid: ruby-sql-interpolation
  rows = @db.query("SELECT * FROM items WHERE title LIKE '%#{term}%'")
  rows.each do |r
